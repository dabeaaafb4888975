import { and, eq, inArray, sql } from 'drizzle-orm'
import type { GivenReport } from '#core/import.ts'
import { db, type Transaction } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { users } from '#db/schema/users.ts'
import type { Actor } from '#server/audit.ts'
import type { FetchedPage } from '#server/checks/watch-page.ts'
import { logFault } from '#server/faults.ts'
import { hashText } from '#server/ingest/placement.ts'
import type { ReadyReport } from '#server/ingest/read-report.ts'
import { makeSnapshot, type Snapshot } from '#server/ingest/snapshot.ts'
import { type Capture, type Kept, storeCaptures } from '#server/ingest/store-captures.ts'
import { NOBODY } from '#server/viewer.ts'
import type { BroughtDocument, ReadDocument } from './document-report.ts'
import { HANDFUL } from './insert-items.ts'
import { type Item, OPEN } from './item.ts'
import { pageError, problemOf } from './problem.ts'
import { readWithFacts } from './read-document.ts'
import { settleProblem } from './settle-problem.ts'

/** An item with what is to be read: fetched, or sent by a browser or in a file. */
export type BroughtItem = {
  item: Item
  document: BroughtDocument
  page: Omit<Snapshot, 'html'>
  /** Where its page was fetched. */
  fetched?: Omit<FetchedPage, 'title'>
}
type ReadItem = ReadDocument & Pick<Capture, 'snapshot' | 'page'> & { item: Item }

/**
 * Reads what was brought and stores it with its facts, together in one transaction in which the items are done as well.
 * What cannot be read or stored is written down with its item; the rest goes on.
 */
export async function readAndKeep(brought: BroughtItem[]): Promise<void> {
  const read = await Promise.all(brought.map(readItem))
  await keepTogether(read.filter((one) => one !== null))
}

/** @returns null where it cannot be read, which is then written down. */
async function readItem({ item, document, page, fetched }: BroughtItem): Promise<ReadItem | null> {
  try {
    const read = await readWithFacts(document, item.given)
    // A person who sends a page saw it; one that was fetched unseen may be anything.
    if (read.problem && item.method !== 'capture') throw pageError(read.problem)
    const snapshot = read.html === null ? undefined : await makeSnapshot(read.html, page)
    return { ...read, item, snapshot, page: fetched && { ...fetched, title: read.title } }
  } catch (error) {
    await settle(item, error)
    return null
  }
}

async function keepTogether(read: ReadItem[]): Promise<void> {
  if (read.length === 0) return
  try {
    await db().transaction((tx) => keep(tx, read))
  } catch (error) {
    const [one] = read
    // What is wrong with one must not keep the others out, and what is wrong with its facts not its words.
    if (read.length > 1) for (const single of read) await keepTogether([single])
    else if (one?.reading) await keepTogether([{ ...one, reading: null }])
    else if (one) await settle(one.item, error)
  }
}

async function settle(item: Item, error: unknown): Promise<void> {
  const problem = problemOf(error)
  if (problem.code === 'unexpected') logFault(error)
  await settleProblem(item, problem)
}

async function keep(tx: Transaction, read: ReadItem[]): Promise<void> {
  const open = await stillOpen(
    tx,
    read.map(({ item }) => item.id),
  )
  const kept = read.filter(({ item }) => open.has(item.id))
  const about = await importsOf(
    tx,
    kept.map(({ item }) => item.importId),
  )
  const became = await storeCaptures(
    tx,
    kept.map(({ item, report, snapshot, page, reading }) => ({
      actor: about.get(item.importId)?.actor ?? NOBODY,
      isOneOfMany: about.get(item.importId)?.isLarge,
      report,
      method: item.method,
      addAnyway: 'from-another-source',
      snapshot,
      page,
      reading: reading ?? undefined,
    })),
  )
  await markKept(
    tx,
    kept.flatMap(({ item, report }, i) => {
      const one = became[i]
      return one ? [{ id: item.id, ...outcome(one, report) }] : []
    }),
  )
}

/** Those that were neither stopped nor done by another worker in the meantime; they stay so until the end. */
async function stillOpen(tx: Transaction, itemIds: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: importItems.id })
    .from(importItems)
    .where(and(inArray(importItems.id, itemIds), inArray(importItems.state, [...OPEN])))
    .orderBy(importItems.id)
    .for('update')
  return new Set(rows.map(({ id }) => id))
}

/** By import, who asked for it, and whether it is of more than a handful of reports. */
async function importsOf(
  tx: Transaction,
  importIds: string[],
): Promise<Map<string, { actor: Actor; isLarge: boolean }>> {
  const rows = await tx
    .select({
      id: imports.id,
      userId: users.id,
      name: users.name,
      isLarge: sql<boolean>`exists (
        select from ${importItems} where ${importItems.importId} = ${imports.id} offset ${HANDFUL}::int)`,
    })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.requestedBy))
    .where(inArray(imports.id, importIds))
  return new Map(
    rows.map(({ id, userId, name, isLarge }) => [
      id,
      { actor: userId !== null && name !== null ? { userId, name } : NOBODY, isLarge },
    ]),
  )
}

type Outcome = {
  state: 'done' | 'duplicate'
  article: string | null
  version: string | null
  /** Of one that was left out for its words: what a person needs to say that it is no duplicate; see keep-duplicate.ts. */
  same?: { hash: string; reason: string; read: GivenReport }
}

function outcome(kept: Kept, report: ReadyReport): Outcome {
  if (kept.kind === 'stored') return { state: 'done', article: kept.added.articleId, version: kept.versionId }
  const { placement } = kept
  const left = { state: 'duplicate', version: null } as const
  if (placement.kind === 'new') return { ...left, article: null }
  if (placement.kind !== 'same-text') return { ...left, article: placement.of.id }
  const [other] = placement.articles
  if (!other) return { ...left, article: null }
  const reason = `It has exactly the words of this report by ${other.source}.`
  const same = { hash: hashText(report.text), reason, read: givenBy(report) }
  return { ...left, article: other.id, same }
}

function givenBy({ source, title, published, byline, canonicalUrl }: ReadyReport): GivenReport {
  return {
    source,
    title,
    byline,
    ...(published && { published }),
    ...(canonicalUrl && { url: canonicalUrl }),
  }
}

async function markKept(tx: Transaction, items: Array<Outcome & { id: string }>): Promise<void> {
  if (items.length === 0) return
  await tx.execute(sql`
    update ${importItems} set state = became.state, article_id = became.article,
      version_id = coalesce(became.version, (
        select id from versions where article_id = became.article and hash = became.same ->> 'hash' limit 1)),
      code = case when became.same is not null then 'same-text' end, reason = became.same ->> 'reason',
      given = coalesce(became.same -> 'read', given), next_try_at = null, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
      as became (id uuid, state import_state, article uuid, version uuid, same jsonb)
    where ${importItems.id} = became.id`)
  await tx.delete(importContents).where(
    inArray(
      importContents.itemId,
      items.map(({ id }) => id),
    ),
  )
}

/** Writes down that an item was fetched and is being read. */
export async function markReading({ id }: Item): Promise<void> {
  await db()
    .update(importItems)
    .set({ state: 'reading', updatedAt: sql`now()` })
    .where(and(eq(importItems.id, id), inArray(importItems.state, [...OPEN])))
}
