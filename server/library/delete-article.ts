import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { mentions } from '#db/schema/mentions.ts'
import { sources } from '#db/schema/sources.ts'
import { storyArticles } from '#db/schema/stories.ts'
import { versions } from '#db/schema/versions.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { recount } from '#server/extraction/store-pairs.ts'
import { parse } from '#server/parse.ts'
import { lockPlaces, storiesChanged } from '#server/stories/lock.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { dropUnnamed } from './drop-unnamed.ts'

const schema = z.object({ articleId: z.uuid() })

/**
 * Takes a report out of the library for everybody, with its versions, its pages and all that was read in them.
 * Comparisons and stories go on without it, and comparisons name it as gone; collections keep the words that they kept.
 * The log keeps who did it, when, and the report's title, source and address.
 * @throws CollateError `forbidden` for researchers, `invalid`, or `not-found`.
 */
export async function deleteArticle(viewer: Viewer, given: unknown): Promise<void> {
  const editor = requireRole(viewer, 'editor')
  const { articleId } = parse(schema, given)
  await db().transaction(async (tx) => {
    await lockPlaces(tx)
    // Whoever is saving a comparison of it, or a version, is waited for or waits.
    const [article] = await tx
      .select({ title: articles.title, url: articles.canonicalUrl, source: sources.name })
      .from(articles)
      .innerJoin(sources, eq(sources.id, articles.sourceId))
      .where(eq(articles.id, articleId))
      .for('update', { of: articles })
    if (!article) throw notFound('report')
    const neighbors = await neighborsOf(tx, articleId)
    const named = await namesIn(tx, articleId)
    const [place] = await tx
      .select({ storyId: storyArticles.storyId })
      .from(storyArticles)
      .where(eq(storyArticles.articleId, articleId))
    await tx.delete(articles).where(eq(articles.id, articleId))
    await recount(tx, neighbors)
    await dropUnnamed(tx, named)
    if (place) await storiesChanged(tx, [place.storyId])
    await audit(tx, editor, 'article.deleted', { type: 'article', id: articleId }, article)
  })
}

/** The reports that it is paired with. */
async function neighborsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select case when ${articlePairs.a} = ${articleId} then ${articlePairs.b} else ${articlePairs.a} end as id
    from ${articlePairs} where ${articleId} in (${articlePairs.a}, ${articlePairs.b}) order by 1`)
  return rows.map(({ id }) => id)
}

/** Everybody and everything that it names or cites. */
async function namesIn(tx: Transaction, articleId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select ${mentions.entityId} as id from ${mentions} where ${mentions.articleId} = ${articleId}
    union
    select ${attributions.entityId} from ${attributions}
    join ${versions} on ${versions.id} = ${attributions.versionId}
    where ${versions.articleId} = ${articleId} and ${attributions.entityId} is not null`)
  return rows.map(({ id }) => id)
}
