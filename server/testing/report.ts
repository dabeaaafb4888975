import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractVersion } from '#server/extraction/extract-version.ts'
import { addReport } from '#server/ingest/add-report.ts'
import type { User } from '#server/viewer.ts'

type Words = { text: string; source: string; title?: string; published?: string; url?: string }

/** Adds a report through the product's own verb; it is not read yet. Returns the article's id. */
export async function addUnread(viewer: User, { title = 'A report', ...words }: Words): Promise<string> {
  const { articleId } = await addReport(viewer, { title, ...words })
  return articleId
}

/** Adds a report and reads its facts, as the worker would. Returns the article's id. */
export async function makeReport(viewer: User, words: Words): Promise<string> {
  const articleId = await addUnread(viewer, words)
  const [article] = await db()
    .select({ versionId: articles.currentVersionId })
    .from(articles)
    .where(eq(articles.id, articleId))
  await extractVersion(article?.versionId ?? '')
  return articleId
}
