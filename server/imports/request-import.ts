import type { ImportKind } from '#core/import.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import type { Transaction } from '#db/client.ts'
import { imports } from '#db/schema/imports.ts'
import { insertItems, type NewItem } from './insert-items.ts'

export type NewImport = {
  kind: ImportKind
  label: string
  /** Null where nobody asked: a feed on its schedule. */
  requestedBy: string | null
  items: NewItem[]
}

/**
 * Writes down what is to be brought in and asks for it, in the caller's transaction: addresses, what a browser sends,
 * a feed's news. Files are opened first; see unpack-file.ts. Whether the person may is the caller's to check.
 * @returns the import's id and its items', in order.
 */
export async function requestImport(
  tx: Transaction,
  { items, ...asked }: NewImport,
): Promise<{ importId: string; itemIds: string[] }> {
  const [made] = await tx
    .insert(imports)
    .values({ ...asked, label: cleanLine(asked.label) })
    .returning({ id: imports.id })
  if (!made) throw new Error('The new import was not returned.')
  const into = { importId: made.id, kind: asked.kind }
  return { importId: made.id, itemIds: await insertItems(tx, items, into) }
}
