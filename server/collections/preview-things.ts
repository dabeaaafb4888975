import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { takeWords } from './take-words.ts'
import { things } from './thing.ts'
import type { Keepable } from './types.ts'

/** Shows what a collection would keep of some things, before they are added. Errors as `takeWords`. */
export async function previewThings(viewer: Viewer, input: unknown): Promise<Keepable[]> {
  requireUser(viewer)
  return takeWords(viewer, parse(things, input))
}
