import type { Route } from 'next'
import type { TimelineEvent as Event, Timeline as Events } from '#core/timeline/events.ts'
import type { ChainHop } from '../facts/chain.tsx'

/** One report's telling as the timeline shows it: its exact words, whose they are, and the way to them. */
export type TimelineTelling = {
  /** The fact; unique within the timeline. */
  key: string
  /** The report it stands in. */
  report: string
  source: string
  title: string
  words: string
  hops: ChainHop[]
  /** Its place in the text, null where there is no way there. */
  href: Route | null
}

export type TimelineEvent = Event<TimelineTelling>
export type TimelineEvents = Events<TimelineTelling>
