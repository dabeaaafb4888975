import type { LookupAddress } from 'node:dns'
import { Agent, buildConnector, request } from 'undici'
import { checkTarget, type Resolve, resolveName } from './check-target.ts'
import { FetchError, networkError, statusError } from './fetch-error.ts'
import { type BodyLimits, readBody } from './read-body.ts'
import { type FetchSettings, readFetchSettings } from './settings.ts'

/** What is remembered of the last fetch, so that the site need not send the same again. */
export type Conditions = { etag?: string | null; lastModified?: string | null }

export type FetchLimits = BodyLimits & {
  connectMs: number
  /** From the request to the end of the headers. */
  headersMs: number
  /** For everything, redirects and all. */
  totalMs: number
  redirects: number
}

export type FetchOptions = {
  conditions?: Conditions
  /** What is asked for, as an Accept header. */
  accept?: string
  limits?: Partial<FetchLimits>
  settings?: FetchSettings
  resolve?: Resolve
  signal?: AbortSignal
}

type Answer = {
  /** Where it was in the end. */
  url: string
  /** Where the address has moved to for good: the end of the permanent redirects (301, 308) at its beginning. */
  movedTo: string | null
  etag: string | null
  lastModified: string | null
}

export type Fetched =
  | (Answer & {
      kind: 'document'
      status: number
      /** Unpacked. */
      body: Uint8Array
      /** The Content-Type header as it came, '' where there is none. */
      contentType: string
      /** The few headers that are worth keeping. */
      headers: Record<string, string>
    })
  /** The site says that it is as it was (304). */
  | (Answer & { kind: 'unchanged' })

export const FETCH_LIMITS: FetchLimits = {
  maxBytes: 10 * 1024 * 1024,
  connectMs: 10_000,
  headersMs: 20_000,
  totalMs: 60_000,
  windowMs: 10_000,
  minBytes: 1024,
  redirects: 10,
}

const ACCEPT_PAGE = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'
const KEPT_HEADERS = ['cache-control', 'content-type', 'content-language', 'date', 'etag', 'last-modified']
const MAX_HEADER_BYTES = 32 * 1024

/**
 * Fetches what is at an address. Every hop of a redirect is checked like the first address, and connected to at the
 * very addresses that were checked, whatever the name resolves to by then. Nothing of a page is run, no cookie is kept,
 * and no proxy of the environment is asked.
 * @throws FetchError with a code, words for people, and whether another try may help.
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const settings = options.settings ?? readFetchSettings()
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const deadline = AbortSignal.timeout(limits.totalMs)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline
  let url = URL.parse(address.trim())
  if (!url) throw new FetchError('bad-address')
  const visited = new Set<string>()
  let movedTo: string | null = null
  let permanent = true
  for (;;) {
    url.hash = ''
    if (visited.has(url.href)) throw new FetchError('redirect-loop')
    if (visited.size > limits.redirects) throw new FetchError('too-many-redirects')
    visited.add(url.href)
    const hop: Hop = await oneHop(url, { ...options, settings, limits, signal })
    if (hop.kind === 'answer') return { ...hop.fetched, url: url.href, movedTo }
    permanent &&= hop.permanent
    url = hop.to
    if (permanent) movedTo = url.href
  }
}

type Hop =
  | { kind: 'redirect'; to: URL; permanent: boolean }
  | { kind: 'answer'; fetched: WithoutPlace<Fetched> }
type WithoutPlace<T> = T extends unknown ? Omit<T, 'url' | 'movedTo'> : never

type Prepared = FetchOptions & { settings: FetchSettings; limits: FetchLimits; signal: AbortSignal }

async function oneHop(url: URL, options: Prepared): Promise<Hop> {
  const { settings, limits, signal, conditions } = options
  const addresses = await untilAborted(checkTarget(url, settings, options.resolve ?? resolveName), signal)
  const agent = agentFor(addresses, limits)
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': settings.userAgent,
        accept: options.accept ?? ACCEPT_PAGE,
        'accept-language': 'en,*;q=0.5',
        'accept-encoding': 'gzip, deflate, br, zstd',
        ...(conditions?.etag && { 'if-none-match': conditions.etag }),
        ...(conditions?.lastModified && { 'if-modified-since': conditions.lastModified }),
      },
    })
    const header = (name: string): string | null => {
      const value = headers[name]
      return (Array.isArray(value) ? value[0] : value) ?? null
    }
    const kept = { etag: header('etag'), lastModified: header('last-modified') }
    const asked = conditions?.etag || conditions?.lastModified
    if (statusCode === 304 && asked) return { kind: 'answer', fetched: { kind: 'unchanged', ...kept } }
    const location = [301, 302, 303, 307, 308].includes(statusCode) ? header('location') : null
    if (location) {
      const to = URL.parse(location, url)
      if (!to) throw new FetchError('bad-response', { status: statusCode })
      return { kind: 'redirect', to, permanent: statusCode === 301 || statusCode === 308 }
    }
    if (statusCode >= 400) throw statusError(statusCode, header('retry-after'), Date.now())
    if (statusCode < 200 || statusCode >= 300) throw new FetchError('bad-response', { status: statusCode })
    if (Number(header('content-length') ?? 0) > limits.maxBytes) throw new FetchError('too-large')
    return {
      kind: 'answer',
      fetched: {
        kind: 'document',
        ...kept,
        status: statusCode,
        body: await readBody(body, header('content-encoding') ?? '', limits),
        contentType: header('content-type') ?? '',
        headers: Object.fromEntries(
          KEPT_HEADERS.flatMap((name) => (header(name) ? [[name, header(name) ?? '']] : [])),
        ),
      },
    }
  } catch (error) {
    throw networkError(error)
  } finally {
    // Ends the connection at once: what is left of an answer that was refused is not waited for.
    await agent.destroy()
  }
}

/** Connects to the addresses given and to no others. An agent lives for one request, so no connection is shared. */
function agentFor(addresses: LookupAddress[], { connectMs, headersMs, totalMs }: FetchLimits): Agent {
  const connector = buildConnector({
    timeout: connectMs,
    lookup: (_hostname, { all }, done) => {
      const [first] = addresses
      if (all) done(null, addresses)
      else done(null, first?.address ?? '', first?.family)
    },
  })
  return new Agent({
    connect: connector,
    headersTimeout: headersMs,
    bodyTimeout: totalMs,
    maxHeaderSize: MAX_HEADER_BYTES,
    pipelining: 0,
  })
}

/** A name server that does not answer cannot be stopped, but need not be waited for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(networkError(signal.reason))
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
