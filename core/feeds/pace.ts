const MINUTE = 60_000
const HOUR = 60 * MINUTE
const WEEK = 7 * 24

/** What a feed asks of those who poll it (RSS 2.0: ttl, skipHours, skipDays). */
export type FeedPace = {
  /** How long what it says holds, in minutes; 0 where it does not say. */
  ttl: number
  /** Hours of the day in GMT, 0 to 23, in which it has nothing new. */
  skipHours: number[]
  /** Days of the week in GMT, 0 for Sunday, on which it has nothing new. */
  skipDays: number[]
}

/** How long a feed asks to be left alone after it was polled, in milliseconds. */
export function askedPause(pace: FeedPace | null): number {
  return (pace?.ttl ?? 0) * MINUTE
}

/**
 * The first moment, from `at` on, that a feed does not ask to skip: `at` itself, or the beginning of an hour; `at`
 * where it would skip them all. Milliseconds since 1970.
 */
export function afterSkipped(at: number, pace: FeedPace | null): number {
  if (!pace || pace.skipHours.length + pace.skipDays.length === 0) return at
  for (let i = 0, moment = at; i <= WEEK; i++) {
    const date = new Date(moment)
    if (!pace.skipHours.includes(date.getUTCHours()) && !pace.skipDays.includes(date.getUTCDay()))
      return moment
    moment = (Math.floor(moment / HOUR) + 1) * HOUR
  }
  return at
}
