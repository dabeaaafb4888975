import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { type CheckFault, isGivenUp, nextAfterFault, nextCheck, restarted } from '#core/checks/schedule.ts'
import { db, type Transaction } from '#db/client.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import type { Actor } from '#server/audit.ts'
import { logFault } from '#server/faults.ts'
import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { NOBODY } from '#server/viewer.ts'
import { type Fault, faultOf } from './fault.ts'
import { type CheckRow, lookAtPage, type Seen } from './look-at-page.ts'
import { spreadOf } from './spread.ts'
import { storeEdit } from './store-edit.ts'
import type { Look } from './types.ts'

/** Longer than looking takes at most: after it, another worker may take over from one that died. */
const LEASE = sql`interval '5 minutes'`
/** No page is looked at by itself twice within this. */
const PAUSE = sql`interval '20 minutes'`
/** A page that has to wait for its site's turn comes again within this, beside the wait. */
const SPREAD_MS = 3 * 60_000

/**
 * Looks at a page that is due, and keeps what came of it: a new version where its report was edited, in one
 * transaction with everything that follows from it. What the site does wrong is kept with the page.
 * @throws what only a fault of the database can be.
 */
export async function checkPage(articleId: string, options: FetchOptions = {}): Promise<void> {
  const [row] = await db()
    .update(pageChecks)
    .set({ nextCheckAt: sql`now() + ${LEASE}` })
    .where(
      and(
        eq(pageChecks.articleId, articleId),
        eq(pageChecks.state, 'active'),
        or(isNull(pageChecks.lastCheckedAt), lt(pageChecks.lastCheckedAt, sql`now() - ${PAUSE}`)),
      ),
    )
    .returning()
  if (row) await look(row, NOBODY, { ...options, scheduled: true })
}

/** Looks at a page and keeps what came of it, whoever asked. @throws what only a fault of the database can be. */
export async function look(
  row: CheckRow,
  actor: Actor,
  options: FetchOptions & { scheduled: boolean },
): Promise<Look> {
  try {
    const seen = await lookAtPage(row, options)
    return await db().transaction((tx) => keepSeen(tx, row, actor, seen))
  } catch (error) {
    return keepFault(row, error)
  }
}

async function keepSeen(tx: Transaction, row: CheckRow, actor: Actor, { page, edit }: Seen): Promise<Look> {
  const stored = edit && (await storeEdit(tx, row, actor, edit))
  const changed = stored?.kind === 'stored' ? stored : null
  const now = Date.now()
  const schedule = { startedAt: row.startedAt.getTime(), restarts: row.restarts }
  const { startedAt, restarts } = changed ? restarted(schedule, now) : schedule
  const next = nextCheck({ startedAt, now, spread: spreadOf(row.articleId) })
  await tx
    .update(pageChecks)
    .set({
      ...page,
      ...(stored && { versionId: stored.versionId }),
      // Only then: somebody may have begun its schedule anew while it was being looked at.
      ...(changed && { startedAt: new Date(startedAt), restarts }),
      ...plan(next === null ? 'ended' : 'active', next),
      lastCheckedAt: new Date(now),
      outcome: changed ? 'changed' : 'unchanged',
      failures: 0,
      code: null,
      reason: null,
      goneSince: null,
    })
    .where(eq(pageChecks.articleId, row.articleId))
  return changed ? { kind: 'changed', version: changed.n } : { kind: 'unchanged' }
}

async function keepFault(row: CheckRow, error: unknown): Promise<Look> {
  const fault = faultOf(error)
  const now = Date.now()
  if (fault.code === 'busy') {
    // Waiting for its turn is no failure.
    const at = new Date(now + (fault.retryAfterMs ?? 0) + Math.random() * SPREAD_MS)
    await db()
      .update(pageChecks)
      .set({ nextCheckAt: at })
      .where(and(eq(pageChecks.articleId, row.articleId), eq(pageChecks.state, 'active')))
    return { kind: 'busy' }
  }
  if (fault.code === 'unexpected') logFault(error)
  const failures = row.failures + 1
  const goneSince = fault.kind === 'missing' ? (row.goneSince ?? new Date(now)) : null
  await db()
    .update(pageChecks)
    .set({
      ...planAfter(row, { ...fault, failures }, goneSince, now),
      lastCheckedAt: new Date(now),
      outcome: 'failed',
      failures,
      code: fault.code,
      reason: fault.reason,
      goneSince,
    })
    .where(eq(pageChecks.articleId, row.articleId))
  return { kind: 'failed', reason: fault.reason }
}

function planAfter(
  { startedAt, articleId }: CheckRow,
  { kind, failures, retryAfterMs }: Fault & Pick<CheckFault, 'failures'>,
  goneSince: Date | null,
  now: number,
) {
  if (goneSince && isGivenUp(goneSince.getTime(), now)) return plan('gone', null)
  const pace = { startedAt: startedAt.getTime(), now, spread: spreadOf(articleId) }
  const next = nextAfterFault(pace, { kind, failures, asked: retryAfterMs ?? 0 })
  return plan(next === null ? 'ended' : 'active', next)
}

/** State and next look, unless somebody stopped the looks in the meantime, or before one by hand. */
function plan(state: 'active' | 'ended' | 'gone', next: number | null) {
  const stopped = sql`${pageChecks.state} = 'stopped'`
  return {
    state: sql<CheckRow['state']>`case when ${stopped} then 'stopped' else ${state} end::check_state`,
    nextCheckAt: sql<Date | null>`case when ${stopped} then null else ${next === null ? null : new Date(next).toISOString()}::timestamptz end`,
  }
}
