/** Whose turn it is on a thread: what somebody waits for, or what can be done later. */
export type Turns = {
  /** Whether what can be done later is next, where something else waits as well. */
  isLater(): boolean
  /** Tells that a job has ended, and the milliseconds that it held its thread. */
  ended(ms: number, later: boolean): void
}

/** What took very long was stuck, and must not keep the next one waiting as much longer. */
const MOST_OWED_MS = 60_000

/**
 * Lets what can be done later have one part of the threads' time in `parts` while something else always waits, so that
 * a long import does not hold it up for good. By time, not by number: comparing a lot takes a hundred times as long as
 * reading a page. What ran while nobody waited counts as well.
 */
export function turns(parts: number): Turns {
  let owed = 0
  return {
    isLater: () => owed <= 0,
    ended(ms, later) {
      owed = later ? Math.min(MOST_OWED_MS, owed + ms * (parts - 1)) : Math.max(0, owed - ms)
    },
  }
}
