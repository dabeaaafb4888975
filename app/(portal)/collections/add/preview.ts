import { previewThings } from '#server/collections/preview-things.ts'
import type { Keepable } from '#server/collections/types.ts'
import { CollateError } from '#server/errors.ts'
import type { Viewer } from '#server/viewer.ts'

type Found =
  | { things: Keepable[]; problem?: undefined }
  | { problem: string; hint: string; beingRead: boolean }

/** Things that cannot be added are a state of the page, not an error of the portal. */
export async function previewOrSayWhy(viewer: Viewer, things: unknown[]): Promise<Found> {
  if (things.length === 0) {
    return {
      problem: 'There is nothing to add yet',
      hint: 'Select articles, keep a row of a comparison, or add a fact while you read a report.',
      beingRead: false,
    }
  }
  try {
    return { things: await previewThings(viewer, things) }
  } catch (error) {
    if (!(error instanceof CollateError)) throw error
    const beingRead = error.code === 'being-read'
    if (beingRead || error.code === 'unavailable') return { problem: error.message, hint: '', beingRead }
    if (error.code !== 'invalid') throw error
    return { problem: 'This cannot be added', hint: error.message, beingRead: false }
  }
}
