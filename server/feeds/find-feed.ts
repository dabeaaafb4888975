import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { findFeeds, usualFeeds } from '#core/feeds/find-feeds.ts'
import { ReadError } from '#core/read/report.ts'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { EngineError } from '#server/engine/pool.ts'
import { CollateError } from '#server/errors.ts'
import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { FetchError } from '#server/fetch/fetch-error.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { address } from './inputs.ts'
import { type LoadedFeed, loadFeed } from './load-feed.ts'
import type { FoundFeed } from './types.ts'

const input = z.object({ url: address })
/** A page that names more feeds than this names one for each of its sections. */
const MOST_TRIED = 6
/** Somebody waits: ten slow addresses one after the other would be minutes. */
const PATIENCE_MS = 30_000
const SHOWN = 3

/**
 * The feeds at an address: the feed itself, or those that the page there names, or that stand where sites keep theirs.
 * @param patienceMs how long all of it may take; what has been found by then is given back.
 * @throws CollateError `invalid` with the reason at `url` where there is none, or the site does not answer.
 */
export async function findFeed(
  viewer: Viewer,
  given: unknown,
  how: FetchOptions = {},
  patienceMs = PATIENCE_MS,
): Promise<FoundFeed[]> {
  requireUser(viewer)
  const { url } = parse(input, given)
  const deadline = AbortSignal.timeout(patienceMs)
  const signal = how.signal ? AbortSignal.any([how.signal, deadline]) : deadline
  const options = { ...how, signal }
  try {
    const loaded = await load(url, options)
    if (loaded.feed) return await withKnown([found(loaded)])
    const named = findFeeds(loaded.page ?? '', loaded.url).map((one) => one.url)
    const fromPage = await tryAll(named.slice(0, MOST_TRIED), options)
    if (fromPage.length > 0) return await withKnown(fromPage)
    const usual = await tryFirst(usualFeeds(loaded.url), options)
    if (usual) return await withKnown([usual])
  } catch (error) {
    throw refusal(error)
  }
  if (deadline.aborted) {
    throw refused(
      'The site is too slow to look for its feeds. Give the address of a feed itself, if you know it.',
    )
  }
  throw refused('No feed was found at this address. Give the address of the feed itself, if you know it.')
}

const load = (url: string, options: FetchOptions) => loadFeed(url, {}, { ...options, scheduled: false })

function found({ feed, url, movedTo }: LoadedFeed): FoundFeed {
  const entries = feed?.entries ?? []
  const at = movedTo ?? url
  return {
    url: at,
    title: feed?.title || URL.parse(at)?.hostname || at,
    homepage: feed?.homepage ?? null,
    entries: entries.length,
    newest: entries
      .slice(0, SHOWN)
      .map(({ title, url: link, published }) => ({ title: title ?? link ?? 'Untitled', published })),
    known: null,
  }
}

/** A page may name feeds that are no longer there; what cannot be read is no find. */
async function tryAll(urls: string[], options: FetchOptions): Promise<FoundFeed[]> {
  const results: FoundFeed[] = []
  for (const url of urls) {
    if (options.signal?.aborted) break
    const one = await tryOne(url, options)
    if (one && !results.some((other) => other.url === one.url)) results.push(one)
  }
  return results
}

async function tryFirst(urls: string[], options: FetchOptions): Promise<FoundFeed | null> {
  for (const url of urls) {
    if (options.signal?.aborted) break
    const one = await tryOne(url, options)
    if (one) return one
  }
  return null
}

async function tryOne(url: string, options: FetchOptions): Promise<FoundFeed | null> {
  try {
    const loaded = await load(url, options)
    return loaded.feed ? found(loaded) : null
  } catch (error) {
    if (error instanceof FetchError || error instanceof ReadError || error instanceof EngineError) return null
    throw error
  }
}

async function withKnown(all: FoundFeed[]): Promise<FoundFeed[]> {
  const rows = await db()
    .select({ id: feeds.id, url: feeds.url })
    .from(feeds)
    .where(
      inArray(
        feeds.url,
        all.map(({ url }) => url),
      ),
    )
  return all.map((one) => ({ ...one, known: rows.find(({ url }) => url === one.url)?.id ?? null }))
}

/** What the person is told of a fault on the way to a feed. */
function refusal(error: unknown): unknown {
  if (error instanceof FetchError || error instanceof ReadError) return refused(error.message)
  if (error instanceof EngineError) return refused(`This could not be read: ${error.message}.`)
  return error
}

function refused(message: string): CollateError {
  return new CollateError('invalid', message, { url: message })
}
