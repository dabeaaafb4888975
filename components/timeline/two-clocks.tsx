import { formatEdtf } from '#core/dates/format-edtf.ts'
import { sayDays } from '#core/timeline/lag.ts'
import { type Mark, marksOf, type ReportMark } from './marks.ts'
import type { TimelineEvent } from './types.ts'

const LANE = 16
/** The gap between the clocks, in which the lines run. */
const BETWEEN = 92

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/**
 * Two clocks, one above the other: when things happened, and when they were reported, with a line from each happening
 * to the reports of it. It leads to the list below, which says the same in words; drawn in shares of the width, so that
 * it fits a phone as it is.
 */
export function TwoClocks({ dated }: { dated: TimelineEvent[] }) {
  const { marks, lanes, reports, scale } = marksOf(dated)
  const upper = Math.max(1, lanes) * LANE
  return (
    <figure className="rounded-sheet border border-line bg-surface px-3 pt-3 pb-2 print:break-inside-avoid">
      <div className="px-1 text-[0.75rem] font-medium text-muted">When it happened</div>
      <div className="relative" style={{ height: upper + BETWEEN }}>
        <Breaks breaks={scale.breaks} />
        <div className="absolute inset-x-0 border-t border-line-strong" style={{ top: upper }} aria-hidden />
        <ul>
          {marks.map((mark) => (
            <Happening key={mark.id} mark={mark} upper={upper} />
          ))}
        </ul>
        <div className="absolute inset-x-0 bottom-0 border-t border-line-strong" aria-hidden />
        <ul>
          {reports.map((report) => (
            <ReportDot key={report.day} report={report} />
          ))}
        </ul>
      </div>
      <div className="relative h-5 text-[0.6875rem] text-muted" aria-hidden>
        {scale.ticks.map(({ at, day, major }) => (
          <span
            key={day}
            className={`absolute top-2.5 whitespace-nowrap tabular-nums ${major ? '' : 'hidden lg:inline'} ${at < 0.06 ? '' : at > 0.94 ? '-translate-x-full' : '-translate-x-1/2'}`}
            style={{ left: percent(at) }}
          >
            {formatEdtf(isoDay(day))}
          </span>
        ))}
      </div>
      <div className="mt-3 px-1 text-[0.75rem] font-medium text-muted">When it was reported</div>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 border-t border-line px-1 pt-2 text-[0.75rem] text-muted">
        <Key dashed={false}>reported afterwards</Key>
        <Key dashed>reported ahead: a plan, a forecast</Key>
        {scale.breaks.length > 0 && (
          <span>
            <span aria-hidden>⫽ </span>
            {scale.breaks.length === 1 ? 'a silence cut short' : 'silences cut short'}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

function Key({ dashed, children }: { dashed: boolean; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg width="22" height="4" aria-hidden="true">
        <path
          d="M0 2h22"
          stroke="var(--muted)"
          strokeWidth="1.5"
          strokeDasharray={dashed ? '3 3' : undefined}
        />
      </svg>
      {children}
    </span>
  )
}

/** A mark and its lines: whoever points at the mark, or comes to it with the keyboard, sees its lines alone. */
function Happening({ mark, upper }: { mark: Mark; upper: number }) {
  const { id, value, from, to, lane, events, contradicts, links } = mark
  const middle = (from + to) / 2
  const bottom = BETWEEN + lane * LANE + 3
  const wide = to - from > 0.004
  const color = contradicts ? 'bg-contradict' : 'bg-accent'
  return (
    <li className="group pointer-events-none absolute inset-0">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className={`absolute inset-x-0 w-full opacity-30 group-focus-within:opacity-100 group-hover:opacity-100 ${contradicts ? 'text-contradict' : 'text-accent'}`}
        style={{ top: upper, height: BETWEEN }}
        aria-hidden="true"
      >
        {links.map((link) => (
          <path
            key={link.to}
            d={`M${link.from * 100} 0C${link.from * 100} 55 ${link.to * 100} 45 ${link.to * 100} 100`}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
            strokeDasharray={link.ahead ? '3 3' : undefined}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <a
        href={`#${id}`}
        title={`${formatEdtf(value)}: ${events === 1 ? 'one thing' : `${events} things`}${contradicts ? ', contradicted' : ''}`}
        className={`pointer-events-auto absolute grid h-3.5 place-items-center rounded-full ${wide ? '' : 'w-3.5 -translate-x-1/2'}`}
        style={
          wide
            ? { left: percent(from), width: percent(to - from), bottom: bottom - 4 }
            : { left: percent(middle), bottom: bottom - 4 }
        }
      >
        <span
          className={`block ${wide ? 'h-1 w-full rounded-full opacity-50 group-focus-within:opacity-100 group-hover:opacity-100' : contradicts ? 'size-2.5 rotate-45 rounded-[2px]' : sizeOf(events)} ${color}`}
          aria-hidden
        />
        <span className="sr-only">
          {formatEdtf(value)}, {events} {events === 1 ? 'event' : 'events'}
          {contradicts ? ', with a contradiction' : ''}
        </span>
      </a>
    </li>
  )
}

const sizeOf = (events: number) =>
  events > 5 ? 'size-3 rounded-full' : events > 1 ? 'size-2.5 rounded-full' : 'size-2 rounded-full'

function ReportDot({ report: { at, day, reports } }: { report: ReportMark }) {
  const sources = [...new Set(reports.map(({ source }) => source))].join(', ')
  return (
    <li
      className="absolute bottom-0 size-2.5 -translate-x-1/2 translate-y-1/2 rounded-[2px] border-2 border-ink bg-surface"
      style={{ left: percent(at) }}
      title={`${formatEdtf(isoDay(day))}: ${sources}`}
    >
      <span className="sr-only">
        {formatEdtf(isoDay(day))}: {sources}
      </span>
    </li>
  )
}

function Breaks({ breaks }: { breaks: Array<{ at: number; days: number }> }) {
  return breaks.map(({ at, days }) => (
    <span
      key={at}
      className="absolute inset-y-0 flex w-0 flex-col items-center justify-end border-s border-dashed border-line pb-2 text-[0.625rem] whitespace-nowrap text-muted"
      style={{ left: percent(at) }}
      title={`Nothing for ${sayDays(days)}`}
      aria-hidden
    >
      <span className="hidden bg-surface px-1 py-0.5 md:block">⫽ {sayDays(days)}</span>
    </span>
  ))
}
