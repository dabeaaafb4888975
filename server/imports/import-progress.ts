import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { ImportState } from '#core/import.ts'
import { db } from '#db/client.ts'
import { importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'

/**
 * `deferred`: waiting for its site to be asked again, which may be hours away. `unpacking`: files that are still to be
 * opened, so that there will be more.
 */
export type ImportProgress = { total: number; open: number; deferred: number; unpacking: number } & Record<
  Extract<ImportState, 'done' | 'duplicate' | 'failed'>,
  number
>

/** How far imports have come, all together. Whether they may be looked at is the caller's to check. */
export async function importProgress(importIds: string[]): Promise<ImportProgress> {
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})::int`.mapWith(Number)
  const isOpen = sql`${importItems.state} in ('waiting', 'fetching', 'reading')`
  const isDeferred = sql`${importItems.state} = 'waiting' and ${importItems.nextTryAt} > now() + interval '10 seconds'`
  const unpacking = await db().$count(
    importFiles,
    and(inArray(importFiles.importId, importIds), inArray(importFiles.state, ['waiting', 'unpacking'])),
  )
  const [row] = await db()
    .select({
      total: sql<number>`count(*)::int`.mapWith(Number),
      open: count(isOpen),
      deferred: count(isDeferred),
      done: count(sql`${importItems.state} = 'done'`),
      duplicate: count(sql`${importItems.state} = 'duplicate'`),
      failed: count(sql`${importItems.state} = 'failed'`),
    })
    .from(importItems)
    .where(inArray(importItems.importId, importIds))
  return { ...(row ?? { total: 0, open: 0, deferred: 0, done: 0, duplicate: 0, failed: 0 }), unpacking }
}

/** What could not be brought in, and why, in the order in which it was asked for. */
export async function failedItems(
  importIds: string[],
): Promise<Array<{ name: string | null; url: string | null; reason: string | null }>> {
  return db()
    .select({ name: importItems.name, url: importItems.url, reason: importItems.reason })
    .from(importItems)
    .where(and(inArray(importItems.importId, importIds), eq(importItems.state, 'failed')))
    .orderBy(asc(importItems.importId), asc(importItems.n))
}
