import { v7 } from 'uuid'
import type { Transaction } from '#db/client.ts'
import type { versions } from '#db/schema/versions.ts'
import { type Actor, auditAll, type Deed } from '#server/audit.ts'
import { type FetchedPage, watchPage } from '#server/checks/watch-page.ts'
import { pairOf } from '#server/duplicates/pair.ts'
import { storeTold } from '#server/duplicates/tell-apart.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { extractJob } from './jobs.ts'
import { findPlacements, hashText, lockPlacements } from './placement.ts'
import type { ReadyReport } from './read-report.ts'
import { type Snapshot, storeSnapshots } from './snapshot.ts'
import { type FirstReading, storeFirstReadings } from './store-first-readings.ts'
import {
  articleRow,
  insertArticles,
  insertVersions,
  sourcesNamed,
  storeVersion,
  versionRow,
} from './store-report.ts'
import type { KnownArticle, Placement } from './types.ts'

export type Added = { articleId: string; version: number; placement: Placement }

/** What storing came to: a new version, or the reason why there is nothing to store. */
export type Kept =
  | { kind: 'stored'; added: Added; versionId: string }
  | { kind: 'known'; placement: Placement }

export type Capture = {
  actor: Actor
  report: ReadyReport
  method: typeof versions.$inferInsert.method
  /** Whether a text that other articles have as well is stored: another outlet that carried it is worth knowing. */
  addAnyway: boolean | 'from-another-source'
  /** Whether whoever adds it says that it is no duplicate of articles with its text. */
  toldApart?: boolean
  /** The page it was read from, as it is kept. */
  snapshot?: Snapshot
  /** The same, where it was fetched: then it is looked at again for changes. */
  page?: FetchedPage
  /** Whether it came with many others, which may still be to be read. */
  isOneOfMany?: boolean
  /** What this engine reads in the report, where that is known already: it is stored with it, and not asked for. */
  reading?: FirstReading
}

/**
 * Stores reports that were read, in the caller's transaction and in as many statements as for one, and asks for their
 * facts. Two of one address, or with the same words, are taken one after the other.
 * @returns what became of each, in order.
 */
export async function storeCaptures(tx: Transaction, captures: Capture[]): Promise<Kept[]> {
  const all = captures.map((capture) => ({
    ...capture,
    canonicalUrl: capture.report.canonicalUrl,
    hash: hashText(capture.report.text),
  }))
  await lockPlacements(tx, all)
  const kept = new Map<Placed, Kept>()
  for (let rest = all; rest.length > 0; rest = rest.filter((one) => !kept.has(one))) {
    for (const [one, became] of await storeDistinct(tx, distinct(rest))) kept.set(one, became)
  }
  return all.flatMap((one) => kept.get(one) ?? [])
}

type Placed = Capture & { canonicalUrl: string | null; hash: string }
type New = { one: Placed; placement: Placement; articleId: string; versionId: string }

/** Those whose address and words none before them has. */
function distinct(captures: Placed[]): Placed[] {
  const seen = new Set<string>()
  return captures.filter(({ canonicalUrl, hash }) => {
    const isFirst = !seen.has(hash) && !(canonicalUrl && seen.has(canonicalUrl))
    seen.add(hash)
    if (canonicalUrl) seen.add(canonicalUrl)
    return isFirst
  })
}

/** @returns what became of each; those that somebody stored in the meantime are left out, to be looked at again. */
async function storeDistinct(tx: Transaction, captures: Placed[]): Promise<Map<Placed, Kept>> {
  const placements = await findPlacements(tx, captures)
  const kept = new Map<Placed, Kept>()
  const fresh: New[] = []
  for (const [i, one] of captures.entries()) {
    const placement = placements[i] ?? { kind: 'new' }
    if (placement.kind === 'unchanged') kept.set(one, { kind: 'known', placement })
    else if (placement.kind === 'version') kept.set(one, await storeNewVersion(tx, one, placement))
    else if (placement.kind === 'same-text' && !isWanted(placement.articles, one))
      kept.set(one, { kind: 'known', placement })
    else fresh.push({ one, placement, articleId: v7(), versionId: v7() })
  }
  for (const { one, placement, articleId, versionId } of await storeNew(tx, fresh)) {
    kept.set(one, { kind: 'stored', added: { articleId, version: 1, placement }, versionId })
  }
  return kept
}

function isWanted(same: KnownArticle[], { addAnyway, report }: Placed): boolean {
  if (addAnyway !== 'from-another-source') return addAnyway
  return same.every((article) => article.source.toLowerCase() !== report.source.toLowerCase())
}

async function storeNewVersion(
  tx: Transaction,
  one: Placed,
  placement: Placement & { kind: 'version' },
): Promise<Kept> {
  const articleId = placement.of.id
  const version = await storeVersion(tx, articleId, one.report, { method: one.method, by: userOf(one) })
  if (one.snapshot) await storeSnapshots(tx, [{ versionId: version.id, ...one.snapshot }])
  await watch(tx, one, articleId, version.id)
  await enqueueAll(tx, extractJob, [{ versionId: version.id }])
  await auditAll(tx, [deed('article.version-added', one, articleId, version.n)])
  return { kind: 'stored', added: { articleId, version: version.n, placement }, versionId: version.id }
}

/** @returns those that were stored: the sample story, which takes no lock, may have stored an address in the meantime. */
async function storeNew(tx: Transaction, fresh: New[]): Promise<New[]> {
  if (fresh.length === 0) return []
  const sourceIds = await sourcesNamed(
    tx,
    fresh.map(({ one }) => one.report.source),
  )
  const sourceId = ({ report }: Placed) => sourceIds.get(report.source) ?? ''
  const made = await insertArticles(
    tx,
    fresh.map(({ one, articleId, versionId }) => ({
      ...articleRow(one.report),
      id: articleId,
      sourceId: sourceId(one),
      addedBy: userOf(one),
      currentVersionId: versionId,
    })),
  )
  const stored = fresh.filter(({ articleId }) => made.has(articleId))
  await insertVersions(
    tx,
    stored.map(({ one, articleId, versionId }) => ({
      ...versionRow(one.report, one.hash),
      id: versionId,
      articleId,
      n: 1,
      method: one.method,
      capturedBy: userOf(one),
    })),
  )
  await storeSnapshots(
    tx,
    stored.flatMap(({ one, versionId }) => (one.snapshot ? [{ versionId, ...one.snapshot }] : [])),
  )
  for (const { one, articleId, versionId } of stored) await watch(tx, one, articleId, versionId)
  for (const one of stored) await tellApartFromSame(tx, one)
  await storeFirstReadings(
    tx,
    stored.flatMap(({ one, articleId, versionId }) =>
      one.reading
        ? [
            {
              ...one.reading,
              id: versionId,
              articleId,
              sourceId: sourceId(one),
              report: one.report,
              isOneOfMany: one.isOneOfMany ?? false,
            },
          ]
        : [],
    ),
  )
  await enqueueAll(
    tx,
    extractJob,
    stored.flatMap(({ one, versionId }) => (one.reading ? [] : [{ versionId }])),
  )
  await auditAll(
    tx,
    stored.map(({ one, articleId }) => deed('article.added', one, articleId, 1)),
  )
  return stored
}

async function watch(tx: Transaction, { page, report }: Placed, articleId: string, versionId: string) {
  if (page) await watchPage(tx, page, { articleId, versionId, published: report.published })
}

async function tellApartFromSame(tx: Transaction, { one, placement, articleId }: New): Promise<void> {
  if (!one.toldApart || placement.kind !== 'same-text') return
  const pairs = placement.articles.map((same) => pairOf(articleId, same.id))
  await storeTold(tx, one.actor, pairs)
}

function userOf({ actor }: Placed): string | null {
  return 'userId' in actor ? actor.userId : null
}

function deed(action: string, { actor, report, method }: Placed, articleId: string, version: number): Deed {
  const detail = { title: report.title, source: report.source, version, method }
  return { actor, action, subject: { type: 'article', id: articleId }, detail }
}
