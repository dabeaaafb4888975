/** Whose turn it is on a thread: what somebody waits for, or what can be done later. */
export type Turns = {
  /** Whether what can be done later is next, whatever else there is. */
  isLater(): boolean
  /** Milliseconds until it may be next where nothing else waits; 0 where it may be now. */
  untilQuiet(now: number): number
  /** Tells that several others wait for a thread `now`. */
  crowded(now: number): void
  /** Tells that a job has ended, and the milliseconds that it held its thread. */
  ended(ms: number, later: boolean): void
}

/** An import is read by the lot: between two of them nothing waits, but the next one is coming. */
const QUIET_MS = 500

/** What took very long was stuck, and must not keep the next one waiting as much longer. */
const MOST_OWED_MS = 60_000

/**
 * Lets what can be done later have one part of the threads' time in `parts` while something else always waits, so that
 * a long import does not hold it up for good. By time, not by number: comparing a lot takes a hundred times as long as
 * reading a page. Where nothing waits it has all of it, a moment after several did; what ran then counts as well.
 */
export function turns(parts: number): Turns {
  let owed = 0
  let quietFrom = 0
  return {
    isLater: () => owed <= 0,
    untilQuiet: (now) => Math.max(0, quietFrom - now),
    crowded(now) {
      quietFrom = now + QUIET_MS
    },
    ended(ms, later) {
      owed = later ? Math.min(MOST_OWED_MS, owed + ms * (parts - 1)) : Math.max(0, owed - ms)
    },
  }
}
