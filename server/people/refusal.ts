import { CollateError, type ErrorCode } from '#server/errors.ts'
import { REFUSALS, type RefusalReason } from './types.ts'

/** Why somebody was not let in, in a form that fits into the address of the sign-in page. */
export class Refusal extends CollateError {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, field?: string) {
    const code: ErrorCode = reason === 'taken' ? 'conflict' : reason === 'no-email' ? 'invalid' : 'forbidden'
    super(code, REFUSALS[reason], field ? { [field]: REFUSALS[reason] } : {})
    this.reason = reason
  }
}
