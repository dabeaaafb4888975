const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** How long after its start a page is looked at: most edits come within hours, nearly all within days. */
const EARLY = [HOUR, 3 * HOUR, 8 * HOUR, DAY, 2 * DAY, 4 * DAY]
const WEEKS = 8
const STEPS = [...EARLY, ...Array.from({ length: WEEKS }, (_, i) => (i + 1) * WEEK)]
const LAST = WEEKS * WEEK
/** A step that is nearer than this is passed over. */
const LEAST = 30 * MINUTE
/** Pages that came together are looked at up to this share of a step later, each at a time of its own. */
const SPREAD = 0.15
/** A page that is edited is likely to be edited again. One that gives other words each time it is asked must end, too. */
const MOST_RESTARTS = 6
/** A report that was old when it came, and one that does not say how old it is, begin this far into the schedule. */
const OLD = WEEK
const UNDATED = DAY
/** After a passing fault: an hour, then twice as long each time, up to two days. */
const FIRST_WAIT = HOUR
const LONGEST_WAIT = 2 * DAY
/** A site can ask to be left alone for so long. */
const MOST_ASKED = WEEK
/** A page that has been missing for so long will not come back. */
const MISSED = 3 * DAY

/** Moments are in milliseconds since 1970. */
export type Pace = {
  /** From when the schedule counts. */
  startedAt: number
  now: number
  /** Which time of its own a page has, 0 to 1. */
  spread: number
}

/**
 * Why a page could not be held against what is kept. `passing`: it may be over soon; `lasting`: the site does not give
 * the report; `missing`: there is no page any more.
 */
export type CheckFault = { kind: 'passing' | 'lasting' | 'missing'; failures: number; asked?: number }

/**
 * From when a report's schedule counts: its publication, but for one that was old when it came, which is looked at
 * after a week, and one without a date, which counts as a day old.
 */
export function startOfChecks(published: number | null, captured: number): number {
  if (published === null) return captured - UNDATED
  return Math.min(captured, Math.max(published, captured - OLD))
}

/** When a page is looked at next, or null where that was enough. */
export function nextCheck({ startedAt, now, spread }: Pace): number | null {
  const age = now - startedAt
  const step = STEPS.find((each) => each >= age + LEAST)
  return step === undefined ? null : startedAt + Math.round(step * (1 + SPREAD * spread))
}

/**
 * When a page is looked at next that could not be looked at; null where that was enough.
 * @param fault.failures how many in a row, 1 for the first
 * @param fault.asked how long the site asks to be left alone, in milliseconds
 */
export function nextAfterFault(pace: Pace, { kind, failures, asked = 0 }: CheckFault): number | null {
  const { startedAt, now } = pace
  const left = Math.min(MOST_ASKED, asked)
  if (kind !== 'passing') {
    const next = nextCheck(pace)
    return next === null ? null : Math.max(next, now + DAY, now + left)
  }
  if (now - startedAt > LAST) return null
  return now + Math.max(left, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 20)))
}

/** The start that counts after a change was found, and how often it has been moved. */
export function restarted<S extends { startedAt: number; restarts: number }>(
  { startedAt, restarts }: S,
  now: number,
): { startedAt: number; restarts: number } {
  if (restarts >= MOST_RESTARTS) return { startedAt, restarts }
  return { startedAt: now, restarts: restarts + 1 }
}

/** Whether a page that has been missing since `since` is given up. */
export function isGivenUp(since: number, now: number): boolean {
  return now - since >= MISSED
}
