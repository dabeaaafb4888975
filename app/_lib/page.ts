import { notFound, redirect, unstable_rethrow } from 'next/navigation'
import { CollateError } from '#server/errors.ts'
import { withoutValues } from '#server/faults.ts'

/** The query of an address as Next gives it to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/**
 * Runs a verb for a page: `not-found` becomes the 404 page, an ended session leads to the sign-in page and back to
 * `path`; anything else reaches the error page.
 */
export async function load<T>(path: string, verb: () => Promise<T>): Promise<T> {
  try {
    return await verb()
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof CollateError) {
      if (error.code === 'not-found' || error.code === 'forbidden') notFound()
      if (error.code === 'unauthenticated') redirect(`/sign-in?next=${encodeURIComponent(path)}`)
    }
    // Next logs what reaches the error page.
    throw withoutValues(error)
  }
}
