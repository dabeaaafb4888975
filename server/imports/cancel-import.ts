import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { itemsInOrder } from './items-in-order.ts'
import { visibleImports } from './visible.ts'

const input = z.object({ importId: z.uuid() })

/**
 * Stops an import: what is not stored yet will not be; what is, stays. What was stopped can be tried again.
 * @returns how many items, and files that were not opened yet, were stopped. @throws CollateError `not-found`.
 */
export async function cancelImport(viewer: Viewer, given: unknown): Promise<number> {
  const user = requireUser(viewer)
  const { importId } = parse(input, given)
  return db().transaction(async (tx) => {
    const [found] = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.id, importId), visibleImports(user)))
    if (!found) throw notFound('import')
    const files = await tx
      .update(importFiles)
      .set({ state: 'cancelled', updatedAt: sql`now()` })
      .where(and(eq(importFiles.importId, importId), inArray(importFiles.state, ['waiting', 'unpacking'])))
      .returning({ id: importFiles.id })
    // A worker that is at one of them looks at its state again before it stores anything.
    const stopped = await tx
      .update(importItems)
      .set({ state: 'cancelled', nextTryAt: null, updatedAt: sql`now()` })
      .where(
        itemsInOrder(
          tx,
          and(
            eq(importItems.importId, importId),
            inArray(importItems.state, ['waiting', 'fetching', 'reading']),
          ),
        ),
      )
      .returning({ id: importItems.id })
    const count = stopped.length + files.length
    if (count > 0) {
      const detail = { items: stopped.length, ...(files.length > 0 && { files: files.length }) }
      await audit(tx, user, 'import.stopped', { type: 'import', id: importId }, detail)
    }
    return count
  })
}
