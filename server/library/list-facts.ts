import { and, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { facts } from '#db/schema/facts.ts'
import { sources } from '#db/schema/sources.ts'
import { correctionMarks } from '../corrections/marks.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { microseconds } from './article-order.ts'
import { countAbout } from './count.ts'
import { readCursor } from './cursor.ts'
import { factConditions, isCurrent } from './fact-conditions.ts'
import { factDetails } from './fact-details.ts'
import { type FactListInput, factListInput } from './fact-list-input.ts'
import { factSegments } from './fact-order.ts'
import { readPage } from './keyset.ts'
import type { FactRow, Page } from './types.ts'

/**
 * One page of the library's facts, of the newest reading of the newest capture of each article.
 * A cursor that cannot be read means the first page.
 * @throws CollateError `unauthenticated`, `invalid`.
 */
export async function listFacts(viewer: Viewer, input: FactListInput): Promise<Page<FactRow>> {
  requireUser(viewer)
  const query = parse(factListInput, input)
  const { conditions, atMost } = await factConditions(query)
  const where = and(...conditions)
  const order = `facts ${query.direction}`
  const [page, total] = await Promise.all([
    readPage(
      {
        segments: factSegments(query.direction),
        direction: query.direction,
        order,
        size: query.size,
        read: (more, orderBy, limit) => readRows(and(where, ...more), orderBy, limit),
        keyOf: (row) => [row.key, row.articleId, row.n],
      },
      readCursor(query.cursor, order),
    ),
    countAbout(
      sql`select 1 from ${articles} join ${facts} on ${isCurrent} ${where ? sql`where ${where}` : sql``}`,
      atMost,
    ),
  ])
  const [detailsOf, markOf] = await Promise.all([
    factDetails(page.rows),
    correctionMarks(page.rows.flatMap((row) => row.corrections)),
  ])
  return {
    ...page,
    rows: page.rows.map(({ key: _, corrections, ...row }) => ({
      ...row,
      ...detailsOf(row),
      corrected: markOf(corrections),
    })),
    total,
  }
}

function readRows(where: SQL | undefined, orderBy: SQL[], limit: number) {
  return db()
    .select({
      key: microseconds(articles.publishedAt),
      articleId: articles.id,
      versionId: facts.versionId,
      extraction: facts.extraction,
      n: facts.n,
      quote: facts.quote,
      voice: facts.voice,
      certainty: facts.certainty,
      polarity: facts.polarity,
      stage: facts.stage,
      corrections: facts.corrections,
      title: articles.title,
      source: { id: sources.id, name: sources.name },
      isSample: articles.isSample,
      published: articles.published,
    })
    .from(articles)
    .innerJoin(facts, isCurrent)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
}
