import { eq } from 'drizzle-orm'
import robotsParser from 'robots-parser'
import { decode } from '#core/read/decode.ts'
import { db } from '#db/client.ts'
import { hosts } from '#db/schema/hosts.ts'
import { type FetchOptions, fetchAddress } from './fetch-address.ts'
import { FetchError } from './fetch-error.ts'
import { hostOf, USUAL_DELAY_MS } from './host-turn.ts'
import { ROBOT } from './settings.ts'

const HOUR = 60 * 60 * 1000
/** RFC 9309, 2.4: a copy is kept for a day at most. */
const FRESH_MS = 24 * HOUR
/** A site that was in trouble is asked again sooner. */
const TROUBLED_MS = HOUR
/** RFC 9309, 2.5: at least this much of the file is read. */
const MAX_BYTES = 500 * 1024
/** Nobody means to be asked once a day by a line for search engines. */
const MAX_DELAY_MS = 60_000

/**
 * Whether a site lets its page be fetched by a program that nobody is waiting in front of, and how long it asks to be
 * left alone between two pages. As RFC 9309 has it, a site without the file allows everything, and one that is in
 * trouble nothing until it is well again.
 * @returns the delay in milliseconds. @throws FetchError `robots`, or `site-error` while the file cannot be had.
 */
export async function askRobots(address: string, options: FetchOptions = {}): Promise<number> {
  const { text, status } = await robotsOf(address, options)
  if (status >= 500) throw new FetchError('site-error', { status, retryAfterMs: TROUBLED_MS })
  const rules = robotsParser(new URL('/robots.txt', address).href, text)
  if (rules.isAllowed(address, ROBOT) === false) throw new FetchError('robots')
  const seconds = rules.getCrawlDelay(ROBOT) ?? 0
  return Math.min(MAX_DELAY_MS, Math.max(USUAL_DELAY_MS, seconds * 1000))
}

type Robots = { text: string; status: number }

async function robotsOf(address: string, options: FetchOptions): Promise<Robots> {
  const host = hostOf(address)
  const [known] = await db()
    .select({ text: hosts.robots, status: hosts.robotsStatus, at: hosts.robotsAt })
    .from(hosts)
    .where(eq(hosts.host, host))
  const age = known?.at ? Date.now() - known.at.getTime() : Number.POSITIVE_INFINITY
  const status = known?.status ?? 0
  if (age < (status >= 500 ? TROUBLED_MS : FRESH_MS)) return { text: known?.text ?? '', status }
  const fetched = await fetchRobots(address, options)
  const kept = { robots: fetched.text, robotsStatus: fetched.status, robotsAt: new Date() }
  await db()
    .insert(hosts)
    .values({ host, ...kept })
    .onConflictDoUpdate({ target: hosts.host, set: kept })
  return fetched
}

async function fetchRobots(address: string, options: FetchOptions): Promise<Robots> {
  try {
    const fetched = await fetchAddress(new URL('/robots.txt', address).href, {
      ...options,
      conditions: undefined,
      accept: 'text/plain,*/*;q=0.5',
      limits: { ...options.limits, maxBytes: MAX_BYTES, redirects: 5 },
    })
    return { text: fetched.kind === 'document' ? decoded(fetched.body) : '', status: 200 }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    // What cannot be reached at all will fail with its own reason when the page is asked for.
    if (error.status !== null && error.status < 500) return { text: '', status: error.status }
    if (error.code === 'site-error' || error.passing) return { text: '', status: 503 }
    return { text: '', status: 404 }
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return decode(bytes).replaceAll('\0', '')
  } catch {
    return '' // an image or the like says nothing
  }
}
