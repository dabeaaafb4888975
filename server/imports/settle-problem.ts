import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importItems } from '#db/schema/import-items.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { type Item, MOST_ATTEMPTS, OPEN } from './item.ts'
import { importItemJob } from './jobs.ts'
import type { ImportProblem } from './problem.ts'

/** Half a minute, then four times as long each time: two minutes, eight, half an hour, two hours. */
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

/** Keeps why an item was not stored, and asks for another try where that may help. */
export async function settleProblem(item: Item, problem: ImportProblem): Promise<void> {
  const { code, reason, passing } = problem
  const busy = code === 'busy'
  // Waiting for its turn is no failure.
  const again = busy || (passing && item.attempts < MOST_ATTEMPTS)
  const nextTryAt = again ? new Date(Date.now() + (await waitMs(item, problem))) : null
  await db().transaction(async (tx) => {
    const [open] = await tx
      .update(importItems)
      .set({
        state: again ? 'waiting' : 'failed',
        code,
        reason,
        nextTryAt,
        ...(busy && { attempts: sql`${importItems.attempts} - 1` }),
        updatedAt: sql`now()`,
      })
      .where(and(eq(importItems.id, item.id), inArray(importItems.state, [...OPEN])))
      .returning({ id: importItems.id })
    if (open && nextTryAt) await enqueue(tx, importItemJob, { itemId: item.id }, { startAfter: nextTryAt })
  })
}

async function waitMs({ attempts, importId }: Item, { code, retryAfterMs }: ImportProblem): Promise<number> {
  if (code === 'busy') return (retryAfterMs ?? 0) + (await spreadMs(importId))
  if (retryAfterMs !== null) return Math.min(LONGEST_WAIT_MS, Math.max(1_000, retryAfterMs))
  return FIRST_WAIT_MS * 4 ** (attempts - 1)
}

/** Of many pages of one site only one at a time has its turn; if all others asked again at once, that would be all they do. */
async function spreadMs(importId: string): Promise<number> {
  const open = and(eq(importItems.importId, importId), inArray(importItems.state, [...OPEN]))
  return Math.random() * Math.min(600, await db().$count(importItems, open)) * 1_000
}
