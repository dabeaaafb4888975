import { and, asc, desc, eq } from 'drizzle-orm'
import type { TextBlock } from '#core/read/text-blocks.ts'
import { db } from '#db/client.ts'
import { extractions } from '#db/schema/extractions.ts'
import { versions } from '#db/schema/versions.ts'

/** All captures of an article in order, each with the number of its newest reading; null where it is unread. */
export function findVersions(articleId: string) {
  const newest = db()
    .selectDistinctOn([extractions.versionId], { versionId: extractions.versionId, n: extractions.n })
    .from(extractions)
    .innerJoin(versions, and(eq(versions.id, extractions.versionId), eq(versions.articleId, articleId)))
    .orderBy(extractions.versionId, desc(extractions.n))
    .as('newest')
  return db()
    .select({
      id: versions.id,
      n: versions.n,
      title: versions.title,
      hash: versions.hash,
      words: versions.wordCount,
      capturedAt: versions.capturedAt,
      method: versions.method,
      extraction: newest.n,
    })
    .from(versions)
    .leftJoin(newest, eq(newest.versionId, versions.id))
    .where(eq(versions.articleId, articleId))
    .orderBy(asc(versions.n))
}

/** The whole text of a version; empty where there is none. */
export async function textOf(versionId: string): Promise<string> {
  return (await wordsOf(versionId)).text
}

/** The whole text of a version, and what its page marked in it. */
export async function wordsOf(versionId: string): Promise<{ text: string; blocks: TextBlock[] }> {
  const { text, blocks } = versions
  const [row] = await db().select({ text, blocks }).from(versions).where(eq(versions.id, versionId))
  return row ?? { text: '', blocks: [] }
}
