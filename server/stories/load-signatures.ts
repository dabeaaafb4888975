import { and, eq, inArray, sql } from 'drizzle-orm'
import { LEAD, type Signature, signatureOf } from '#core/stories/signature.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { entities } from '#db/schema/entities.ts'
import { mentions } from '#db/schema/mentions.ts'
import { versions } from '#db/schema/versions.ts'
import { calledTitle } from '../reading/called-title.ts'

/** What articles are about, by their newest readings; those that are gone or not read yet are left out. */
export async function loadSignatures(ids: string[]): Promise<Map<string, Signature>> {
  if (ids.length === 0) return new Map()
  const [heads, named] = await Promise.all([
    db()
      .select({
        id: articles.id,
        title: calledTitle(),
        published: articles.published,
        lead: sql<string>`left(${versions.text}, ${LEAD})`,
      })
      .from(articles)
      .innerJoin(versions, eq(versions.id, articles.currentVersionId))
      .where(and(inArray(articles.id, ids), sql`${articles.currentExtraction} is not null`)),
    db()
      .select({
        articleId: mentions.articleId,
        name: entities.name,
        mentions: sql<number>`count(*)`.mapWith(Number),
      })
      .from(mentions)
      .innerJoin(
        articles,
        and(
          eq(articles.currentVersionId, mentions.versionId),
          eq(articles.currentExtraction, mentions.extraction),
        ),
      )
      .innerJoin(entities, eq(entities.id, mentions.entityId))
      .where(inArray(articles.id, ids))
      .groupBy(mentions.articleId, entities.id),
  ])
  const namesOf = Map.groupBy(named, ({ articleId }) => articleId)
  return new Map(heads.map(({ id, ...head }) => [id, signatureOf({ ...head, names: namesOf.get(id) ?? [] })]))
}
