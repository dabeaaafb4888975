import type { CheckOutcome, CheckState } from '#core/checks/state.ts'

/** What became of looking at a page. */
export type Look =
  | { kind: 'unchanged' }
  /** The number of the version that its words, or its title, became. */
  | { kind: 'changed'; version: number }
  /** Why, in whole sentences. */
  | { kind: 'failed'; reason: string }
  /** Another look was under way. */
  | { kind: 'busy' }

/** How the page of a report stands, for whoever reads the report. */
export type PageCheck = {
  url: string
  /** The newest version that was read from the page. */
  version: number
  state: CheckState
  lastCheckedAt: Date | null
  /** Null where it is not looked at by itself. */
  nextCheckAt: Date | null
  outcome: CheckOutcome | null
  /** Why the last look failed, in whole sentences; null where it did not. */
  reason: string | null
  goneSince: Date | null
  stopped: { by: string | null; at: Date } | null
  /** Whether this portal looks at pages by itself at all. */
  scheduled: boolean
  /** Whether the viewer may stop the looks, and have them begin again. */
  mayStop: boolean
}
