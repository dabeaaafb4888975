import { unstable_rethrow } from 'next/navigation'
import { type Failure, toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'

/** What a server action gives back to its form, so that the form can keep what was typed and show what was wrong. */
export type ActionResult<T = null> = { ok: true; value: T } | { ok: false; error: Failure }

/**
 * Runs a verb for a form. Failures on purpose come back as values; redirects and not-found pass through; anything
 * else is logged here, once, and shown as `unexpected`.
 */
export async function runAction<T>(verb: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await verb() }
  } catch (error) {
    unstable_rethrow(error)
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return { ok: false, error: failure }
  }
}
