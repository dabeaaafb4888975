/** Every way a fetch can fail, with what the person is told. */
const WORDS = {
  'bad-address': 'This is no address that can be fetched. A web address starts with https:// or http://.',
  'blocked-address':
    'This address leads into a private or reserved network, so it is not fetched. Whoever runs this portal can allow it.',
  'blocked-port': 'This address names a port that is not one of the web, so it is not fetched.',
  'no-such-host': 'There is no site of this name.',
  unreachable: 'The site could not be reached.',
  certificate:
    'The site could not prove who it is: its certificate is not valid. What it sends could be forged, so nothing was taken.',
  'too-large': 'What the site sends is larger than is read here.',
  'too-slow': 'The site took too long to answer.',
  'broken-off': 'The site broke off before everything had arrived.',
  'bad-response': 'The site answered in a way that cannot be read.',
  'redirect-loop': 'The site sends whoever asks round in a circle.',
  'too-many-redirects': 'The site sends whoever asks from one address to the next, too many times.',
  'not-found': 'There is no page at this address.',
  gone: 'The page at this address has been taken away for good.',
  'login-wall': 'The site shows this page only to those who are signed in there.',
  denied: 'The site does not give this page to programs.',
  'too-many-requests': 'The site asks to be asked less often.',
  'site-error': 'The site has trouble of its own at the moment.',
  robots: 'The site’s robots.txt asks programs not to fetch this page by themselves.',
  busy: 'Other pages of this site are being fetched; this one has to wait its turn.',
} as const

export type FetchErrorCode = keyof typeof WORDS

/** Faults that may be over by the next try. */
const PASSING: ReadonlySet<FetchErrorCode> = new Set<FetchErrorCode>([
  'unreachable',
  'too-slow',
  'broken-off',
  'too-many-requests',
  'site-error',
  'busy',
])

type About = {
  /** What the site answered. */
  status?: number
  /** How long the site, or our own manners, ask to wait. */
  retryAfterMs?: number
  cause?: unknown
}

/** A page that could not be fetched. `message` is a whole sentence for the person who asked for it. */
export class FetchError extends Error {
  readonly code: FetchErrorCode
  /** Whether it is worth trying again later without anything being changed. */
  readonly passing: boolean
  readonly status: number | null
  readonly retryAfterMs: number | null

  constructor(code: FetchErrorCode, { status, retryAfterMs, cause }: About = {}) {
    super(WORDS[code], { cause })
    this.name = 'FetchError'
    this.code = code
    this.passing = PASSING.has(code)
    this.status = status ?? null
    this.retryAfterMs = retryAfterMs ?? null
  }
}

/** What a status of 400 and above means. */
export function statusError(status: number, retryAfter: string | null, now: number): FetchError {
  const retryAfterMs = readRetryAfter(retryAfter, now) ?? undefined
  return new FetchError(statusCode(status), { status, retryAfterMs })
}

function statusCode(status: number): FetchErrorCode {
  if (status === 404) return 'not-found'
  if (status === 410) return 'gone'
  if (status === 401 || status === 402 || status === 407) return 'login-wall'
  if (status === 408 || status === 425) return 'too-slow'
  if (status === 429) return 'too-many-requests'
  return status >= 500 ? 'site-error' : 'denied'
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (!value) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/** What an error of Node, its TLS or undici means. */
export function networkError(error: unknown): FetchError {
  if (error instanceof FetchError) return error
  const code = codeOf(error)
  const meaning = (): FetchErrorCode => {
    if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/.test(code)) return 'certificate'
    if (code === 'ENOTFOUND') return 'no-such-host'
    if (/TIMEOUT|ETIMEDOUT|ABORT/.test(code)) return 'too-slow'
    if (/^(?:UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ECONNRESET|EPIPE)$/.test(code))
      return 'broken-off'
    if (code === 'UND_ERR_HEADERS_OVERFLOW' || /^HPE_/.test(code)) return 'bad-response'
    return 'unreachable'
  }
  return new FetchError(meaning(), { cause: error })
}

/** The code of an error, or of what it wraps: one that names every address tried has its own inside. */
function codeOf(error: unknown): string {
  for (let each: unknown = error, i = 0; each instanceof Error && i < 5; i++) {
    if ('code' in each && typeof each.code === 'string') return each.code
    if (each.name === 'TimeoutError' || each.name === 'AbortError') return 'TIMEOUT'
    each = each instanceof AggregateError ? each.errors[0] : each.cause
  }
  return ''
}
