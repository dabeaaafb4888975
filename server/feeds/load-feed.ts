import type { Feed } from '#core/read/feed.ts'
import { onThread } from '#server/engine/pool.ts'
import { type Conditions, type FetchOptions, fetchAddress } from '#server/fetch/fetch-address.ts'
import { fetchInTurn } from '#server/fetch/fetch-in-turn.ts'

const ACCEPT =
  'application/atom+xml,application/rss+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,text/html;q=0.7,*/*;q=0.5'

export type LoadedFeed = {
  /** Null where the site says that nothing has changed. */
  feed: Feed | null
  /** The page that stands there instead of a feed, as text. */
  page: string | null
  url: string
  movedTo: string | null
  etag: string | null
  lastModified: string | null
  /** How long the site asks to be left alone, in milliseconds. */
  maxAge: number
}

/**
 * Fetches and reads a feed.
 * @param options.scheduled whether nobody waits for it: then the site's turn is waited for and its robots.txt heeded
 * @throws FetchError; ReadError for what is neither feed nor page; EngineError.
 */
export async function loadFeed(
  url: string,
  conditions: Conditions,
  { scheduled, ...options }: FetchOptions & { scheduled: boolean },
): Promise<LoadedFeed> {
  const how = { accept: ACCEPT, ...options, conditions }
  const fetched = scheduled ? await fetchInTurn(url, { ...how, robots: true }) : await fetchAddress(url, how)
  const { movedTo, etag, lastModified } = fetched
  const about = { url: fetched.url, movedTo, etag, lastModified, maxAge: 0 }
  if (fetched.kind === 'unchanged') return { ...about, feed: null, page: null }
  const { body, contentType, headers } = fetched
  const maxAge = Number(/\bmax-age=(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1] ?? 0) * 1000
  const read = await onThread('readFeed', { content: body, contentType, url: fetched.url })
  return { ...about, ...read, maxAge }
}
