import type { GivenReport, ImportKind } from '#core/import.ts'
import type { Transaction } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { importItemJob } from './jobs.ts'
import type { ImportCode } from './problem.ts'

export type NewItem = {
  /** Where to fetch it, or where its content was. */
  url?: string
  /** The file it came in. */
  name?: string
  /** What is known of it, laid over what is read. */
  given?: GivenReport
  /** What to read; without it the address is fetched. */
  content?: { bytes: Uint8Array; mediaType: string | null }
  /** Why it cannot be brought in: it is on the list all the same, so that whoever asked sees what became of it. */
  problem?: { code: ImportCode; reason: string }
}

export type NewImport = {
  kind: ImportKind
  label: string
  /** Null where nobody asked: a feed on its schedule. */
  requestedBy: string | null
  items: NewItem[]
}

/** What somebody waits for goes before what comes by itself, and that before what comes by the thousand. */
const PRIORITY: Record<ImportKind, number> = { addresses: 0, capture: 0, files: 0, feed: -5, bulk: -10 }
const METHOD: Record<ImportKind, typeof importItems.$inferInsert.method> = {
  addresses: 'address',
  capture: 'capture',
  files: 'upload',
  feed: 'feed',
  bulk: 'bulk',
}

/**
 * Writes down what is to be brought in and asks for it, in the caller's transaction. Every way in ends here: addresses,
 * what a browser sends, feeds, files and bulk exports. Whether the person may is the caller's to check.
 * @returns the import's id and its items', in order.
 */
export async function requestImport(
  tx: Transaction,
  { items, ...request }: NewImport,
): Promise<{ importId: string; itemIds: string[] }> {
  const [made] = await tx.insert(imports).values(request).returning({ id: imports.id })
  if (!made) throw new Error('The new import was not returned.')
  const itemIds: string[] = []
  for (const [i, { url, name, given, content, problem }] of items.entries()) {
    const refused = problem && { state: 'failed' as const, ...problem }
    const [item] = await tx
      .insert(importItems)
      .values({ importId: made.id, n: i + 1, url, name, given, method: METHOD[request.kind], ...refused })
      .returning({ id: importItems.id })
    if (!item) throw new Error('The new item was not returned.')
    itemIds.push(item.id)
    if (refused) continue
    if (content) {
      await tx
        .insert(importContents)
        .values({ itemId: item.id, content: content.bytes, mediaType: content.mediaType })
    }
    await enqueue(tx, importItemJob, { itemId: item.id }, { priority: PRIORITY[request.kind] })
  }
  return { importId: made.id, itemIds }
}
