import type { Route } from 'next'
import Link from 'next/link'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { Happened } from '#core/timeline/happened.ts'
import { lagOf, sayDays } from '#core/timeline/lag.ts'
import { Chain } from '../facts/chain.tsx'
import { Published } from '../ui/published.tsx'
import { RelationLabel } from '../ui/relation.tsx'
import { anchorOf } from './marks.ts'
import type { TimelineEvent } from './types.ts'

/** So many tellings of one thing stand open; the others are folded under them. */
const OPEN = 3

/** What happened, time by time, each with the exact words of those who told it and how long after that was. */
export function EventList({ events }: { events: TimelineEvent[] }) {
  return (
    <ol className="grid">
      {byTime(events).map(({ happened, events: together }) => (
        <li
          key={happened.value}
          id={anchorOf(happened)}
          className="grid scroll-mt-6 gap-x-8 gap-y-2 border-t border-line py-5 first:border-t-0 target:bg-accent-soft md:grid-cols-[9.5rem_minmax(0,1fr)]"
        >
          <When happened={happened} />
          <ul className="grid gap-5 border-line-strong md:border-s md:ps-8">
            {together.map((event) => (
              <EventItem key={event.tellings[0]?.told.key} event={event} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function When({ happened: { value, text, inferred } }: { happened: Happened }) {
  return (
    <div className="md:pt-0.5 md:text-end">
      <h2 className="font-serif text-base font-semibold tabular-nums">{formatEdtf(value)}</h2>
      {inferred && <p className="text-[0.75rem] text-muted">worked out from “{text}”</p>}
    </div>
  )
}

/** One happening, told by one report or by several. */
export function EventItem({ event: { happened, relation, tellings } }: { event: TimelineEvent }) {
  const [shown, folded] = [tellings.slice(0, OPEN), tellings.slice(OPEN)]
  const tell = (one: TimelineEvent['tellings'][number]) => (
    <li key={one.told.key}>
      <TellingLine telling={one} happened={happened} />
    </li>
  )
  return (
    <li className="min-w-0">
      {relation && relation !== 'only' && (
        <p className="mb-1">
          <RelationLabel relation={relation} />
        </p>
      )}
      <ul className="grid gap-3">{shown.map(tell)}</ul>
      {folded.length > 0 && (
        <details className="mt-3">
          <summary className="text-[0.8125rem] text-muted hover:text-ink">
            {folded.length} more {folded.length === 1 ? 'report tells' : 'reports tell'} it
          </summary>
          <ul className="mt-3 grid gap-3">{folded.map(tell)}</ul>
        </details>
      )}
    </li>
  )
}

function TellingLine({
  telling: { told, published, reported, saysWhen },
  happened,
}: {
  telling: TimelineEvent['tellings'][number]
  happened: Happened | null
}) {
  const lag = sayLag(happened, reported)
  return (
    <div className="grid gap-1">
      <Words words={told.words} href={told.href} />
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-muted">
        <Chain outlet={told.source} hops={told.hops} />
        <span title={told.title}>
          reported <Published value={published} />
          {lag && <span className="text-muted">, {lag}</span>}
        </span>
        {happened && !saysWhen && <span className="italic">itself gives no date</span>}
      </p>
    </div>
  )
}

function Words({ words, href }: { words: string; href: Route | null }) {
  const look = 'max-w-[68ch] font-serif text-[1.0625rem] leading-normal wrap-break-word'
  if (!href) return <span className={look}>{words}</span>
  return (
    <Link
      prefetch={false}
      href={href}
      className={`${look} decoration-line-strong underline-offset-3 hover:underline`}
    >
      {words}
    </Link>
  )
}

function sayLag(happened: Happened | null, reported: number | null): string | null {
  const lag = lagOf(happened, reported)
  if (!lag) return null
  if (lag.when === 'within') return happened?.from === happened?.to ? 'the same day' : 'within that time'
  return `${sayDays(lag.days)} ${lag.when === 'ahead' ? 'ahead' : 'later'}`
}

/** Events of one time, together; the list comes in the order of time. */
function byTime(events: TimelineEvent[]) {
  const times = new Map<string, { happened: Happened; events: TimelineEvent[] }>()
  for (const event of events) {
    const { happened } = event
    if (!happened) continue
    const known = times.get(happened.value)
    if (known) known.events.push(event)
    else times.set(happened.value, { happened, events: [event] })
  }
  return [...times.values()]
}
