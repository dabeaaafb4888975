import { and, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { stories, storyArticles, storyDigests } from '#db/schema/stories.ts'
import { fromMicroseconds, microseconds } from '../library/article-order.ts'
import { readCursor } from '../library/cursor.ts'
import { ordered, past, readPage, type Segment } from '../library/keyset.ts'
import { containing } from '../library/like.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { StoryPage, StorySummary } from './types.ts'

const PAGE = 30
const ORDER = 'stories'
const MOST_SOURCES = 6

const input = z.object({
  q: z.string().max(200, 'A search has at most 200 characters.').default(''),
  /** Also stories of a single report; else those that are pinned or have two or more. */
  single: z.boolean().default(false),
  cursor: z.string().optional(),
  size: z.int().min(1).max(PAGE).default(PAGE),
})
export type StoryListInput = z.input<typeof input>

const isPinned = sql`${stories.pinnedAt} is not null`
const columns = [sql`${stories.changedAt}`, sql`${stories.id}`]

/** Pinned stories and then the others, each with the one first that has the newest report. */
function segment(holds: SQL, pinned: 0 | 1): Segment {
  return {
    holds,
    contains: ([, , at]) => at === pinned,
    order: (direction) => ordered(columns, direction),
    past: ([at, id], direction) =>
      past(columns, [fromMicroseconds(typeof at === 'number' ? at : 0), sql`${id}::uuid`], direction),
  }
}
const SEGMENTS = [segment(isPinned, 1), segment(sql`not ${isPinned}`, 0)]

/**
 * One page of the stories: pinned ones first, then by their newest report. A search looks at titles of stories and of
 * their reports. A cursor that cannot be read means the first page.
 * @throws CollateError `unauthenticated`, `invalid`.
 */
export async function listStories(viewer: Viewer, given: StoryListInput = {}): Promise<StoryPage> {
  requireUser(viewer)
  const { q, single, cursor, size } = parse(input, given)
  const where = and(hasReports(single), q.trim() ? matches(q) : undefined)
  const page = await readPage(
    {
      segments: SEGMENTS,
      direction: 'desc',
      order: ORDER,
      size,
      read: (more, orderBy, limit) => readRows(and(where, ...more), orderBy, limit),
      keyOf: ({ at, id, pinned }) => [at, id, pinned ? 1 : 0],
    },
    readCursor(cursor, ORDER),
  )
  const about = await membersOf(page.rows.map(({ id }) => id))
  return {
    ...page,
    stories: page.rows.flatMap(({ at: _, ...row }): StorySummary[] => {
      const members = about.get(row.id)
      return members ? [{ ...row, ...members }] : []
    }),
  }
}

/** Counts no further than two: most stories of a library have one report. */
function hasReports(single: boolean): SQL {
  const some = sql`(select count(*) from (
    select 1 from ${storyArticles} where ${storyArticles.storyId} = ${stories.id} limit 2) as few)`
  return single ? sql`${some} >= 1` : sql`(${some} >= 2 or (${isPinned} and ${some} >= 1))`
}

function matches(q: string): SQL {
  const pattern = containing(q)
  return sql`(lower(${stories.title}) like ${pattern} or exists (
    select 1 from ${storyArticles} join ${articles} on ${articles.id} = ${storyArticles.articleId}
    where ${storyArticles.storyId} = ${stories.id} and lower(${articles.title}) like ${pattern}))`
}

const readRows = (where: SQL | undefined, orderBy: SQL[], limit: number) =>
  db()
    .select({
      id: stories.id,
      title: stories.title,
      pinned: sql<boolean>`${isPinned}`,
      figures: storyDigests.figures,
      // No column is named by itself here: `changed_at` of a page is the microsecond it was.
      at: microseconds(sql`${stories.changedAt}`),
    })
    .from(stories)
    .leftJoin(storyDigests, sql`${storyDigests.storyId} = ${stories.id}`)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)

type Members = Pick<StorySummary, 'reports' | 'isSample' | 'sources' | 'moreSources' | 'first' | 'last'>

/** Counts, outlets and days of some stories, from the reports themselves. */
async function membersOf(ids: string[]): Promise<Map<string, Members>> {
  if (ids.length === 0) return new Map()
  const day = (moment: SQL) => sql<string | null>`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD')`
  const rows = await db()
    .select({
      storyId: storyArticles.storyId,
      source: sources.name,
      reports: sql<number>`count(*)`.mapWith(Number),
      isSample: sql<boolean>`bool_and(${articles.isSample})`,
      first: day(sql`min(${articles.publishedAt})`),
      last: day(sql`max(${articles.publishedAt})`),
    })
    .from(storyArticles)
    .innerJoin(articles, sql`${articles.id} = ${storyArticles.articleId}`)
    .innerJoin(sources, sql`${sources.id} = ${articles.sourceId}`)
    .where(sql`${storyArticles.storyId} in ${ids}`)
    .groupBy(storyArticles.storyId, sources.id)
    .orderBy(sql`count(*) desc`, sources.name)
  return new Map(
    [...Map.groupBy(rows, ({ storyId }) => storyId)].map(([id, outlets]) => [
      id,
      {
        reports: outlets.reduce((sum, { reports }) => sum + reports, 0),
        isSample: outlets.every(({ isSample }) => isSample),
        sources: outlets.slice(0, MOST_SOURCES).map(({ source }) => source),
        moreSources: Math.max(0, outlets.length - MOST_SOURCES),
        first: outlets.flatMap(({ first }) => first ?? []).sort()[0] ?? null,
        last:
          outlets
            .flatMap(({ last }) => last ?? [])
            .sort()
            .at(-1) ?? null,
      },
    ]),
  )
}
