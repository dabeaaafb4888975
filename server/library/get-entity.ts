import { and, asc, count, countDistinct, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { aliases } from '#db/schema/aliases.ts'
import { articles } from '#db/schema/articles.ts'
import { entities } from '#db/schema/entities.ts'
import { mentions } from '#db/schema/mentions.ts'
import { notFound } from '../errors.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { fillMonths } from './fill-months.ts'
import type { EntityProfile } from './types.ts'

/** Entities named together are taken from so many of the newest articles, so that a famous name costs no more. */
const NEWEST = 300
const MOST_TOGETHER = 12

const isCurrent = and(
  eq(mentions.versionId, articles.currentVersionId),
  eq(mentions.extraction, articles.currentExtraction),
)

/**
 * One entity: its names, how often it was named month by month, and who is named with it.
 * What it said and what was said of it: listFacts with `saidBy` and `entity`.
 * @throws CollateError `unauthenticated`, `not-found`.
 */
export async function getEntity(viewer: Viewer, id: string): Promise<EntityProfile> {
  requireUser(viewer)
  if (!z.guid().safeParse(id).success) throw notFound('entity')
  const [entity] = await db()
    .select({ id: entities.id, name: entities.name, kind: entities.kind })
    .from(entities)
    .where(eq(entities.id, id))
  if (!entity) throw notFound('entity')
  const [names, months, together] = await Promise.all([
    db()
      .select({ name: aliases.name })
      .from(aliases)
      .where(eq(aliases.entityId, id))
      .orderBy(asc(aliases.name)),
    mentionsByMonth(id),
    namedTogether(id),
  ])
  const dated = months.flatMap(({ month, mentions }) => (month ? [{ month, mentions }] : []))
  return {
    ...entity,
    aliases: names.map((row) => row.name).filter((name) => name !== entity.name),
    articles: months.reduce((sum, row) => sum + row.articles, 0),
    mentions: months.reduce((sum, row) => sum + row.mentions, 0),
    months: fillMonths(dated),
    undated: months.find((row) => row.month === null)?.mentions ?? 0,
    together,
    togetherAmong: NEWEST,
  }
}

function mentionsByMonth(id: string) {
  const month = sql<string | null>`to_char(${articles.publishedAt} at time zone 'UTC', 'YYYY-MM')`
  return db()
    .select({ month, mentions: count(), articles: countDistinct(articles.id) })
    .from(mentions)
    .innerJoin(articles, isCurrent)
    .where(eq(mentions.entityId, id))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
}

function namedTogether(id: string) {
  const named = db()
    .select({ one: sql`1` })
    .from(mentions)
    .where(and(eq(mentions.entityId, id), isCurrent))
  const newest = db()
    .select({ versionId: articles.currentVersionId })
    .from(articles)
    .where(sql`exists ${named}`)
    .orderBy(sql`${articles.publishedAt} desc nulls last`, sql`${articles.id} desc nulls last`)
    .limit(NEWEST)
  const inArticles = countDistinct(mentions.articleId)
  return db()
    .select({ id: entities.id, name: entities.name, kind: entities.kind, articles: inArticles })
    .from(mentions)
    .innerJoin(articles, isCurrent)
    .innerJoin(entities, eq(entities.id, mentions.entityId))
    .where(and(inArray(mentions.versionId, newest), ne(mentions.entityId, id)))
    .groupBy(entities.id)
    .orderBy(desc(inArticles), asc(entities.name))
    .limit(MOST_TOGETHER)
}
