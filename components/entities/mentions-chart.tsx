import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { Month } from '#server/library/types.ts'
import { groupMonths } from './group-months.ts'

const HEIGHT = 72
const STEP = 10

/** How often something was named over time, as bars, with the same figures as a table for whoever prefers it. */
export function MentionsChart({ months, undated }: { months: Month[]; undated: number }) {
  const bars = groupMonths(months)
  const top = Math.max(1, ...bars.map((bar) => bar.mentions))
  const [first, last] = [bars.at(0), bars.at(-1)]
  if (!first || !last) return <p className="text-muted">Named only in undated reports.</p>
  const width = Math.max(bars.length, 12) * STEP
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-18 w-full border-b border-line-strong"
        role="img"
        aria-label={`Mentions from ${formatEdtf(first.label)} to ${formatEdtf(last.label)}; at most ${top}. The figures are in the table below.`}
      >
        {bars.map(({ label, mentions }, i) => {
          const height = mentions === 0 ? 0 : Math.max(2, (mentions / top) * (HEIGHT - 4))
          return (
            <rect
              key={label}
              x={i * STEP + 1}
              y={HEIGHT - height}
              width={STEP - 2}
              height={height}
              className="fill-accent"
            >
              <title>{`${formatEdtf(label)}: ${mentions}`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption className="mt-1 flex justify-between gap-4 text-[0.75rem] text-muted">
        <span>{formatEdtf(first.label)}</span>
        {last !== first && <span>{formatEdtf(last.label)}</span>}
      </figcaption>
      <details className="mt-2 text-[0.8125rem]">
        <summary className="text-muted hover:text-ink">The figures</summary>
        <div className="mt-2 max-h-64 overflow-y-auto">
          <table className="w-full">
            <thead>
              <tr className="border-b border-line text-start text-muted">
                <th scope="col" className="py-1 text-start font-medium">
                  When
                </th>
                <th scope="col" className="py-1 text-end font-medium">
                  Mentions
                </th>
              </tr>
            </thead>
            <tbody>
              {bars
                .filter((bar) => bar.mentions > 0)
                .map(({ label, mentions }) => (
                  <tr key={label} className="border-b border-line last:border-b-0">
                    <th scope="row" className="py-1 text-start font-normal">
                      {formatEdtf(label)}
                    </th>
                    <td className="py-1 text-end">{mentions.toLocaleString('en-GB')}</td>
                  </tr>
                ))}
              {undated > 0 && (
                <tr>
                  <th scope="row" className="py-1 text-start font-normal italic">
                    undated
                  </th>
                  <td className="py-1 text-end">{undated.toLocaleString('en-GB')}</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
