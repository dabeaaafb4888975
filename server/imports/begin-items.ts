import { and, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { type Item, MOST_ATTEMPTS, OPEN } from './item.ts'
import { settleProblem } from './settle-problem.ts'

/**
 * Writes down that a worker begins with items; those that were begun too often are set aside.
 * @returns those that are to be brought in now: not what is settled.
 */
export async function beginItems(itemIds: string[]): Promise<Item[]> {
  const begun = await db()
    .update(importItems)
    .set({
      state: sql`case when exists (select from ${importContents} where ${importContents.itemId} = ${importItems.id})
        then 'reading' else 'fetching' end::import_state`,
      attempts: sql`${importItems.attempts} + 1`,
      nextTryAt: null,
      updatedAt: sql`now()`,
    })
    .where(and(inArray(importItems.id, itemIds), inArray(importItems.state, [...OPEN])))
    .returning()
  for (const item of begun.filter(isWornOut)) {
    const reason = 'Reading it failed again and again, so it was set aside.'
    await settleProblem(item, { code: 'set-aside', reason, passing: false, retryAfterMs: null })
  }
  return begun.filter((item) => !isWornOut(item))
}

const isWornOut = ({ attempts }: Item) => attempts > MOST_ATTEMPTS
