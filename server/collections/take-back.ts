import { z } from 'zod'
import { deleteComparison } from '../compare/delete-comparison.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { removeItem } from './remove-item.ts'
import { MOST_AT_ONCE } from './types.ts'

const Input = z.object({ added: z.array(z.string()).max(MOST_AT_ONCE + 1), saved: z.string().nullable() })

/**
 * Takes back what was just added: the items leave their collection, and a comparison that was saved for it is deleted.
 * @throws CollateError `not-found` for an item or comparison that is not there, or not one's own.
 */
export async function takeBack(viewer: Viewer, input: unknown): Promise<void> {
  requireUser(viewer)
  const { added, saved } = parse(Input, input)
  for (const id of added) await removeItem(viewer, id)
  if (saved !== null) await deleteComparison(viewer, saved)
}
