import type { CheckFault } from '#core/checks/schedule.ts'
import { type ImportCode, problemOf } from '#server/imports/problem.ts'

/** Why a page could not be held against what is kept of it. */
export type CheckCode = ImportCode | 'cut-short' | 'other-site'

const WORDS = {
  'cut-short':
    'The page now shows only a small part of the report that is kept here, so this was not taken for a new version of it.',
  'other-site': 'The address now leads to another site, so what stands there was not taken for this report.',
}

/** A page that was fetched and does not show its report. */
export class PageFault extends Error {
  readonly code: keyof typeof WORDS

  constructor(code: keyof typeof WORDS) {
    super(WORDS[code])
    this.name = 'PageFault'
    this.code = code
  }
}

export type Fault = {
  code: CheckCode
  /** In whole sentences. */
  reason: string
  kind: CheckFault['kind']
  retryAfterMs: number | null
}

const MISSING: ReadonlySet<CheckCode> = new Set<CheckCode>(['not-found', 'gone', 'missing-page'])

/** What the row of a page says of what was thrown while it was looked at. */
export function faultOf(error: unknown): Fault {
  if (error instanceof PageFault) {
    return { code: error.code, reason: error.message, kind: 'lasting', retryAfterMs: null }
  }
  const { code, reason, passing, retryAfterMs } = problemOf(error)
  return { code, reason, kind: MISSING.has(code) ? 'missing' : passing ? 'passing' : 'lasting', retryAfterMs }
}
