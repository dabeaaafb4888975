/** Whether a feed is asked for news: on its schedule, not for now, or never again because its site took it away. */
export const FEED_STATES = ['active', 'paused', 'gone'] as const
export type FeedState = (typeof FEED_STATES)[number]
