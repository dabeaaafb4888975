import { eq } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import type { Viewer } from '#server/viewer.ts'
import { extractJob } from './jobs.ts'
import { findPlacement, hashText, lockPlacement } from './placement.ts'
import type { ReadyReport } from './read-report.ts'
import { type Capture, sourceNamed, storeArticle, storeVersion } from './store-report.ts'
import type { Placement } from './types.ts'

export type Added = { articleId: string; version: number; placement: Placement }

/**
 * Stores a report that was read and asks for its facts, in one transaction. Whether the actor may is the caller's to
 * check; the operator at the machine's own command line is nobody, and may.
 * @throws CollateError `conflict` where it is already here with these very words.
 */
export async function keepReport(
  actor: Viewer,
  report: ReadyReport,
  { method, addAnyway }: { method: Capture['method']; addAnyway: boolean },
): Promise<Added> {
  const by = actor.kind === 'user' ? actor.userId : null
  return db().transaction(async (tx) => {
    const incoming = { canonicalUrl: report.canonicalUrl, hash: hashText(report.text) }
    await lockPlacement(tx, incoming)
    const placement = await findPlacement(tx, incoming)
    if (placement.kind === 'unchanged' || (placement.kind === 'same-text' && !addAnyway)) {
      throw new CollateError('conflict', 'This report is already here, with exactly these words.')
    }
    const articleId = placement.kind === 'version' ? placement.of.id : await newArticle(tx, report, by)
    const version = await storeVersion(tx, articleId, report, { method, by })
    await enqueue(tx, extractJob, { versionId: version.id })
    await audit(
      tx,
      actor,
      placement.kind === 'version' ? 'article.version-added' : 'article.added',
      { type: 'article', id: articleId },
      { title: report.title, source: report.source, version: version.n, method },
    )
    return { articleId, version: version.n, placement }
  })
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
