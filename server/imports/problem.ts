import { PAGE_PROBLEM_WORDS, type PageProblem } from '#core/read/page-problem.ts'
import { ReadError, type ReadErrorCode } from '#core/read/report.ts'
import { EngineError } from '#server/engine/pool.ts'
import { CollateError } from '#server/errors.ts'
import { FetchError, type FetchErrorCode } from '#server/fetch/fetch-error.ts'

/** Why an item is not stored. */
export type ImportCode =
  | FetchErrorCode
  | PageProblem
  | ReadErrorCode
  | 'not-a-page'
  | 'text-too-large'
  /** Its reading failed over and over, or took a worker down each time. */
  | 'set-aside'
  /** It failed or was stopped, and what was sent with it is not kept any more. */
  | 'content-gone'
  /** A fault of our own; tried again. */
  | 'unexpected'

export type ImportProblem = {
  code: ImportCode
  /** In whole sentences, for the person who asked. */
  reason: string
  passing: boolean
  retryAfterMs: number | null
}

/** A document that was brought and cannot be kept, for a reason of ours. */
export class ImportError extends Error {
  readonly code: ImportCode

  constructor(code: ImportCode, message: string) {
    super(message)
    this.name = 'ImportError'
    this.code = code
  }
}

/** A page that is no report. */
export function pageError(problem: PageProblem): ImportError {
  return new ImportError(problem, PAGE_PROBLEM_WORDS[problem])
}

/** What an item's row says of what was thrown while it was brought in. */
export function problemOf(error: unknown): ImportProblem {
  if (error instanceof FetchError) {
    const { code, message: reason, passing, retryAfterMs } = error
    return { code, reason, passing, retryAfterMs }
  }
  const final = (code: ImportCode, reason: string) => ({ code, reason, passing: false, retryAfterMs: null })
  if (error instanceof ImportError || error instanceof ReadError) return final(error.code, error.message)
  if (error instanceof EngineError) return final('unreadable', `This could not be read: ${error.message}.`)
  if (error instanceof CollateError && error.code === 'too-large')
    return final('text-too-large', error.message)
  return {
    code: 'unexpected',
    reason: 'Something went wrong on our side. It is tried again.',
    passing: true,
    retryAfterMs: null,
  }
}
