import { z } from 'zod'
import { localPath } from '#server/people/local-path.ts'
import { REFUSALS, type RefusalReason } from '#server/people/types.ts'

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())

const Params = z.object({
  next: one.catch('').transform((next) => localPath(next)),
  /** Why a provider's person was not let in. */
  refused: one
    .pipe(z.enum(Object.keys(REFUSALS) as RefusalReason[]))
    .optional()
    .catch(undefined),
  /** Auth.js names what went wrong with a provider here; the names say nothing to people. */
  error: one.optional().catch(undefined),
  /** After an account was deleted. */
  left: one.optional().catch(undefined),
})

export function parseSignInParams(params: Record<string, string | string[] | undefined>) {
  return Params.parse(params)
}
