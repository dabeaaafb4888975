import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importFileParts, importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { audit } from '#server/audit.ts'
import { CollateError, notFound } from '#server/errors.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { canRetry, GONE } from './can-retry.ts'
import { itemsInOrder } from './items-in-order.ts'
import { importItemJob, readItemJob, unpackJob } from './jobs.ts'
import { CONTENTS_KEPT_DAYS } from './sweep-imports.ts'
import { visibleImports } from './visible.ts'

const input = z.object({ importId: z.uuid(), itemId: z.uuid().optional() })

/**
 * Tries again what failed or was stopped: one item of an import, or all of them.
 * @returns how many. @throws CollateError `not-found`, or `conflict` where there is nothing to try again, or what was
 *   sent is not kept any more.
 */
export async function retryImport(viewer: Viewer, given: unknown): Promise<number> {
  const user = requireUser(viewer)
  const { importId, itemId } = parse(input, given)
  return db().transaction(async (tx) => {
    const [found] = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.id, importId), visibleImports(user)))
    if (!found) throw notFound('import')
    const contents = tx.select({ id: importContents.itemId }).from(importContents)
    const again = await tx
      .update(importItems)
      .set({
        state: 'waiting',
        code: null,
        reason: null,
        nextTryAt: null,
        attempts: 0,
        updatedAt: sql`now()`,
      })
      .where(
        itemsInOrder(
          tx,
          and(
            eq(importItems.importId, importId),
            itemId ? eq(importItems.id, itemId) : undefined,
            inArray(importItems.state, ['failed', 'cancelled']),
            canRetry(),
          ),
        ),
      )
      .returning({ id: importItems.id, hasContent: sql<boolean>`${importItems.id} in ${contents}` })
    const files = itemId ? [] : await openAgain(tx, importId)
    const count = again.length + files.length
    if (count === 0) throw await nothingToTry(tx, importId, itemId)
    const jobs = Map.groupBy(again, ({ hasContent }) => (hasContent ? readItemJob : importItemJob))
    for (const [kind, items] of jobs) {
      await enqueueAll(
        tx,
        kind,
        items.map(({ id }) => ({ itemId: id })),
      )
    }
    const detail = { items: again.length, ...(files.length > 0 && { files: files.length }) }
    await audit(tx, user, 'import.tried-again', { type: 'import', id: importId }, detail)
    return count
  })
}

/** Goes on with the files of an import that were stopped or set aside before they were opened, and are still kept. */
async function openAgain(tx: Transaction, importId: string): Promise<Array<{ fileId: string }>> {
  const files = await tx
    .update(importFiles)
    .set({ state: 'waiting', attempts: 0, reason: null, updatedAt: sql`now()` })
    .where(
      and(
        eq(importFiles.importId, importId),
        eq(importFiles.state, 'cancelled'),
        inArray(importFiles.id, tx.select({ id: importFileParts.fileId }).from(importFileParts)),
      ),
    )
    .returning({ fileId: importFiles.id })
  await enqueueAll(tx, unpackJob, files)
  return files
}

async function nothingToTry(tx: Transaction, importId: string, itemId: string | undefined) {
  const of = itemId ? eq(importItems.id, itemId) : eq(importItems.importId, importId)
  const gone = await tx.$count(
    importItems,
    and(of, eq(importItems.importId, importId), eq(importItems.code, GONE)),
  )
  const files = await tx.$count(
    importFiles,
    and(eq(importFiles.importId, importId), eq(importFiles.state, 'cancelled')),
  )
  return new CollateError(
    'conflict',
    gone > 0 || (!itemId && files > 0)
      ? `What was sent is kept for ${CONTENTS_KEPT_DAYS} days, which are over. Bring it in once more.`
      : 'There is nothing to try again.',
  )
}
