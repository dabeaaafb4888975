import { eq } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { type Actor, audit } from '#server/audit.ts'
import { type FetchedPage, watchPage } from '#server/checks/watch-page.ts'
import { CollateError } from '#server/errors.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import type { Viewer } from '#server/viewer.ts'
import { extractJob } from './jobs.ts'
import { findPlacement, hashText, lockPlacement } from './placement.ts'
import type { ReadyReport } from './read-report.ts'
import { type Snapshot, storeSnapshot } from './snapshot.ts'
import { type Capture, sourceNamed, storeArticle, storeVersion } from './store-report.ts'
import type { KnownArticle, Placement } from './types.ts'

export type Added = { articleId: string; version: number; placement: Placement }

/** What storing came to: a new version, or the reason why there is nothing to store. */
export type Kept =
  | { kind: 'stored'; added: Added; versionId: string }
  | { kind: 'known'; placement: Placement }

export type Keeping = {
  method: Capture['method']
  /** Whether a text that other articles have as well is stored: another outlet that carried it is worth knowing. */
  addAnyway: boolean | 'from-another-source'
  /** The page it was read from, as it is kept. */
  snapshot?: Snapshot
  /** The same, where it was fetched: then it is looked at again for changes. */
  page?: FetchedPage
}

/**
 * Stores a report that was read and asks for its facts, in one transaction. Whether the actor may is the caller's to
 * check; the operator at the machine's own command line is nobody, and may.
 * @throws CollateError `conflict` where it is already here with these very words.
 */
export async function keepReport(actor: Viewer, report: ReadyReport, keeping: Keeping): Promise<Added> {
  const kept = await db().transaction((tx) => storeCapture(tx, actor, report, keeping))
  if (kept.kind === 'stored') return kept.added
  throw new CollateError('conflict', 'This report is already here, with exactly these words.')
}

/** The same within the caller's transaction, for whoever has more to write down about it. */
export async function storeCapture(
  tx: Transaction,
  actor: Actor,
  report: ReadyReport,
  { method, addAnyway, snapshot, page }: Keeping,
): Promise<Kept> {
  const by = 'userId' in actor ? actor.userId : null
  const incoming = { canonicalUrl: report.canonicalUrl, hash: hashText(report.text) }
  await lockPlacement(tx, incoming)
  const placement = await findPlacement(tx, incoming)
  if (placement.kind === 'unchanged') return { kind: 'known', placement }
  if (placement.kind === 'same-text' && !isWanted(placement.articles, report, addAnyway)) {
    return { kind: 'known', placement }
  }
  const articleId = placement.kind === 'version' ? placement.of.id : await newArticle(tx, report, by)
  const version = await storeVersion(tx, articleId, report, { method, by })
  if (snapshot) await storeSnapshot(tx, version.id, snapshot)
  if (page) await watchPage(tx, page, { articleId, versionId: version.id, published: report.published })
  await enqueue(tx, extractJob, { versionId: version.id })
  await audit(
    tx,
    actor,
    placement.kind === 'version' ? 'article.version-added' : 'article.added',
    { type: 'article', id: articleId },
    { title: report.title, source: report.source, version: version.n, method },
  )
  return { kind: 'stored', added: { articleId, version: version.n, placement }, versionId: version.id }
}

function isWanted(same: KnownArticle[], { source }: ReadyReport, addAnyway: Keeping['addAnyway']): boolean {
  if (addAnyway !== 'from-another-source') return addAnyway
  return same.every((article) => article.source.toLowerCase() !== source.toLowerCase())
}

async function newArticle(tx: Transaction, report: ReadyReport, addedBy: string | null): Promise<string> {
  const { source, ...rest } = report
  const sourceId = await sourceNamed(tx, { name: source })
  const made = await storeArticle(tx, rest, { sourceId, addedBy })
  if (made) return made
  // The sample story, which takes no lock, stored the same address between the look-up and now.
  const [known] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.canonicalUrl, report.canonicalUrl ?? ''))
  if (!known) throw new Error('The article was neither stored nor found.')
  return known.id
}
