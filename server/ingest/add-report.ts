import { eq } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type User, type Viewer } from '#server/viewer.ts'
import { reportInput } from './input.ts'
import { extractJob } from './jobs.ts'
import { findPlacement, hashText } from './placement.ts'
import { type ReadyReport, readReport } from './read-report.ts'
import { sourceNamed, storeArticle, storeVersion } from './store-report.ts'
import type { Placement } from './types.ts'

export type Added = { articleId: string; version: number; placement: Placement }

/**
 * Stores a report and asks for it to be read, in one transaction. A report whose address is known becomes a new
 * version of its article.
 * @param input ReportInput.
 * @throws CollateError `invalid`, `too-large`, or `conflict` where it is already here with these very words.
 */
export async function addReport(
  viewer: Viewer,
  input: unknown,
  method: 'paste' | 'upload' | 'command' = 'paste',
): Promise<Added> {
  const user = requireUser(viewer)
  const parsed = parse(reportInput, input)
  const report = await readReport(parsed)
  return db().transaction(async (tx) => {
    const placement = await findPlacement(tx, {
      canonicalUrl: report.canonicalUrl,
      hash: hashText(report.text),
    })
    if (placement.kind === 'unchanged' || (placement.kind === 'same-text' && !parsed.addAnyway)) {
      throw new CollateError('conflict', 'This report is already here, with exactly these words.')
    }
    const articleId = placement.kind === 'version' ? placement.of.id : await newArticle(tx, report, user)
    const version = await storeVersion(tx, articleId, report, { method, by: user.userId })
    await enqueue(tx, extractJob, { versionId: version.id })
    await audit(
      tx,
      user,
      placement.kind === 'version' ? 'article.version-added' : 'article.added',
      { type: 'article', id: articleId },
      { title: report.title, source: report.source, version: version.n },
    )
    return { articleId, version: version.n, placement }
  })
}

async function newArticle(tx: Transaction, report: ReadyReport, user: User): Promise<string> {
  const { source, ...rest } = report
  const sourceId = await sourceNamed(tx, { name: source })
  const made = await storeArticle(tx, rest, { sourceId, addedBy: user.userId })
  if (made) return made
  // Somebody stored the same address between the look-up and now: theirs is the article.
  const [known] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.canonicalUrl, report.canonicalUrl ?? ''))
  if (!known) throw new Error('The article was neither stored nor found.')
  return known.id
}
