/** What a feed asks of those who poll it (RSS 2.0: ttl, skipHours, skipDays). */
export type FeedPace = {
  /** How long what it says holds, in minutes; 0 where it does not say. */
  ttl: number
  /** Hours of the day in GMT, 0 to 23, in which it has nothing new. */
  skipHours: number[]
  /** Days of the week in GMT, 0 for Sunday, on which it has nothing new. */
  skipDays: number[]
}
