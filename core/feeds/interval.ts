const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Nobody's news are lost by waiting this long, and no site is troubled by being asked so often. */
const SHORTEST = 15 * MINUTE
const LONGEST = 24 * HOUR
/** Where nothing is known of a feed yet. */
const UNKNOWN = HOUR
/** How many of the newest entries tell how often there are new ones. */
const TELLING = 10
/** After a failure: half an hour, then twice as long each time, up to two days. */
const FIRST_WAIT = 30 * MINUTE
const LONGEST_WAIT = 48 * HOUR

/**
 * How long to wait until a feed is asked again, in milliseconds: half the usual time between its newest entries, as
 * long again where it has been quiet for longer than that, and never less than it asks for itself.
 * @param published moments at which its entries were published, in any order, milliseconds since 1970
 * @param now milliseconds since 1970
 * @param asked what the feed or its server asks for (ttl, Cache-Control, Retry-After), in milliseconds
 */
export function pollInterval(published: readonly number[], now: number, asked = 0): number {
  const past = published.filter((at) => Number.isFinite(at) && at <= now).sort((a, b) => b - a)
  const telling = past.slice(0, TELLING)
  const [newest, oldest] = [telling[0], telling.at(-1)]
  if (newest === undefined || oldest === undefined || telling.length < 2) return bounded(UNKNOWN, asked)
  const usual = (newest - oldest) / (telling.length - 1)
  const quiet = now - newest
  return bounded(Math.max(usual, quiet / 2) / 2, asked)
}

/**
 * How long to leave a feed alone after failures in a row, in milliseconds.
 * @param failures how many, 1 for the first
 */
export function backOff(failures: number, asked = 0): number {
  return Math.max(asked, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 20)))
}

/** A day is the most that a feed can ask for: what says "never" would be forgotten. */
const bounded = (interval: number, asked: number) =>
  Math.min(LONGEST, Math.max(SHORTEST, Math.round(interval), asked))
