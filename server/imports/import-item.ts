import { and, eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { users } from '#db/schema/users.ts'
import type { Actor } from '#server/audit.ts'
import type { FetchedPage } from '#server/checks/watch-page.ts'
import { logFault } from '#server/faults.ts'
import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { fetchInTurn } from '#server/fetch/fetch-in-turn.ts'
import { type Keeping, storeCapture } from '#server/ingest/keep-report.ts'
import { makeSnapshot, type Snapshot } from '#server/ingest/snapshot.ts'
import type { Placement } from '#server/ingest/types.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { NOBODY } from '#server/viewer.ts'
import { importItemJob } from './jobs.ts'
import { type ImportProblem, pageError, problemOf } from './problem.ts'
import { type BroughtDocument, type ReadDocument, readDocument } from './read-document.ts'

/** After this many beginnings an item is set aside, whatever made them fail. */
const MOST_ATTEMPTS = 6
/** Half a minute, then four times as long each time: two minutes, eight, half an hour, two hours. */
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000
const OPEN = ['waiting', 'fetching', 'reading'] as const

type Item = typeof importItems.$inferSelect
type Brought = {
  document: BroughtDocument
  page: Omit<Snapshot, 'html'>
  /** Where its page was fetched. */
  fetched?: Omit<FetchedPage, 'title'>
}

/**
 * Brings one item in: fetches it where its content is not here yet, reads it and stores it as a version, all of which
 * is written down with the item. Safe to run twice and by two workers at once; an item that is settled stays as it is.
 * @throws what only a fault of the database can be; everything else is kept with the item.
 */
export async function importItem(itemId: string, options: FetchOptions = {}): Promise<void> {
  const item = await begin(itemId)
  if (!item) return
  if (item.attempts > MOST_ATTEMPTS) {
    const reason = 'Reading it failed again and again, so it was set aside.'
    return settleProblem(item, { code: 'set-aside', reason, passing: false, retryAfterMs: null })
  }
  try {
    const { document, page, fetched } = await bring(item, options)
    await db()
      .update(importItems)
      .set({ state: 'reading', updatedAt: sql`now()` })
      .where(and(eq(importItems.id, itemId), inArray(importItems.state, [...OPEN])))
    const read = await readDocument(document, item.given)
    // A person who sends a page saw it; one that was fetched unseen may be anything.
    if (read.problem && item.method !== 'capture') throw pageError(read.problem)
    const snapshot = read.html === null ? undefined : await makeSnapshot(read.html, page)
    const seen = fetched && { ...fetched, title: read.title }
    await db().transaction((tx) => keep(tx, item, read, { snapshot, page: seen }))
  } catch (error) {
    const problem = problemOf(error)
    if (problem.code === 'unexpected') logFault(error)
    await settleProblem(item, problem)
  }
}

async function begin(itemId: string): Promise<Item | undefined> {
  const [item] = await db()
    .update(importItems)
    .set({
      state: sql`case when exists (select from ${importContents} where ${importContents.itemId} = ${importItems.id})
        then 'reading' else 'fetching' end::import_state`,
      attempts: sql`${importItems.attempts} + 1`,
      nextTryAt: null,
      updatedAt: sql`now()`,
    })
    .where(and(eq(importItems.id, itemId), inArray(importItems.state, [...OPEN])))
    .returning()
  return item
}

async function bring(item: Item, options: FetchOptions): Promise<Brought> {
  const [content] = await db().select().from(importContents).where(eq(importContents.itemId, item.id))
  const known = { askedUrl: item.url, name: item.name }
  if (content) {
    const document = { ...known, bytes: content.content, contentType: content.mediaType ?? '', url: item.url }
    return { document, page: { url: item.url } }
  }
  if (!item.url) throw new Error(`The item ${item.id} has neither an address nor content.`)
  // What a feed brings comes on a schedule, and so by the site's rules for programs.
  const fetched = await fetchInTurn(item.url, { ...options, robots: item.method === 'feed' })
  if (fetched.kind === 'unchanged') throw new Error('The site answered a condition that was not made.')
  const { body: bytes, contentType, url, status, headers, etag, lastModified } = fetched
  return {
    document: { ...known, bytes, contentType, url },
    page: { url, status, headers },
    fetched: { url, etag, lastModified },
  }
}

async function keep(
  tx: Transaction,
  item: Item,
  { report }: ReadDocument,
  captured: Pick<Keeping, 'snapshot' | 'page'>,
) {
  const [open] = await tx
    .select({ id: importItems.id })
    .from(importItems)
    .where(and(eq(importItems.id, item.id), inArray(importItems.state, [...OPEN])))
    .for('update')
  if (!open) return // stopped, or done by another worker in the meantime
  const kept = await storeCapture(tx, await actorOf(tx, item.importId), report, {
    method: item.method,
    addAnyway: 'from-another-source',
    ...captured,
  })
  await tx
    .update(importItems)
    .set({
      ...(kept.kind === 'stored'
        ? { state: 'done', articleId: kept.added.articleId, versionId: kept.versionId }
        : { state: 'duplicate', articleId: knownArticle(kept.placement) }),
      code: null,
      reason: null,
      nextTryAt: null,
      updatedAt: sql`now()`,
    })
    .where(eq(importItems.id, item.id))
  await tx.delete(importContents).where(eq(importContents.itemId, item.id))
}

function knownArticle(placement: Placement): string | null {
  if (placement.kind === 'same-text') return placement.articles[0]?.id ?? null
  return placement.kind === 'new' ? null : placement.of.id
}

async function actorOf(tx: Transaction, importId: string): Promise<Actor> {
  const [person] = await tx
    .select({ userId: users.id, name: users.name })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.requestedBy))
    .where(eq(imports.id, importId))
  return person ?? NOBODY
}

/** Keeps why an item was not stored, and asks for another try where that may help. */
async function settleProblem(item: Item, problem: ImportProblem): Promise<void> {
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
