/** Every way a verb can fail on purpose. Anything else is a fault of ours and is shown as `unexpected`. */
const ERROR_CODES = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid',
  'conflict',
  'too-large',
  'too-many-attempts',
  'being-read',
  'unavailable',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Messages per input field, for `invalid`; the key '' is for the form as a whole. */
export type FieldErrors = Record<string, string>

/** A failure that the person can understand. `message` is a whole sentence for them. */
export class CollateError extends Error {
  readonly code: ErrorCode
  readonly fields: FieldErrors

  constructor(code: ErrorCode, message: string, fields: FieldErrors = {}) {
    super(message)
    this.name = 'CollateError'
    this.code = code
    this.fields = fields
  }
}

/** What every verb throws for a thing that is not there, or is not the viewer's to see: the two must look the same. */
export function notFound(what: string): CollateError {
  return new CollateError('not-found', `There is no such ${what}, or it is not yours to see.`)
}

const HTTP_STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  invalid: 422,
  conflict: 409,
  'too-large': 413,
  'too-many-attempts': 429,
  'being-read': 503,
  unavailable: 503,
}

export type Failure = { code: ErrorCode | 'unexpected'; status: number; message: string; fields: FieldErrors }

/** The one mapping from what was thrown to HTTP status and words. Unknown errors give nothing away. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CollateError) {
    return { code: error.code, status: HTTP_STATUS[error.code], message: error.message, fields: error.fields }
  }
  return {
    code: 'unexpected',
    status: 500,
    message: 'Something went wrong on our side. Nothing was changed; please try again.',
    fields: {},
  }
}
