import { count, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { MOST_SELECTED } from '../library/types.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { StoryOfSome } from './types.ts'

/** More stories than these are no answer to where a few reports belong. */
const MOST = 3

const schema = z.array(z.uuid()).min(1).max(MOST_SELECTED)

/**
 * The stories that most of these reports stand in, with how many of them. Stories with only one of them are left out.
 * @throws CollateError `unauthenticated`, `invalid`.
 */
export async function storiesOf(viewer: Viewer, articleIds: unknown): Promise<StoryOfSome[]> {
  requireUser(viewer)
  const reports = count(storyArticles.articleId)
  const rows = await db()
    .select({ id: stories.id, title: stories.title, reports })
    .from(storyArticles)
    .innerJoin(stories, eq(stories.id, storyArticles.storyId))
    .where(inArray(storyArticles.articleId, parse(schema, articleIds)))
    .groupBy(stories.id)
    .orderBy(desc(reports), stories.id)
    .limit(MOST)
  return rows.filter((row) => row.reports > 1)
}
