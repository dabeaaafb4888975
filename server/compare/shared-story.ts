import { count, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { requireUser, type Viewer } from '../viewer.ts'

/** A story as something to go to, and how many of some reports are in it. */
export type SharedStory = { id: string; title: string; reports: number }

const Id = z.uuid()

/** The story that most of some reports are in; null where no two of them share one. What is no id is passed over. */
export async function sharedStory(viewer: Viewer, articleIds: string[]): Promise<SharedStory | null> {
  requireUser(viewer)
  const ids = [...new Set(articleIds.filter((id) => Id.safeParse(id).success))]
  if (ids.length === 0) return null
  const reports = count(storyArticles.articleId)
  const [story] = await db()
    .select({ id: stories.id, title: stories.title, reports })
    .from(storyArticles)
    .innerJoin(stories, eq(stories.id, storyArticles.storyId))
    .where(inArray(storyArticles.articleId, ids))
    .groupBy(stories.id)
    .orderBy(desc(reports), stories.id)
    .limit(1)
  return story && story.reports > 1 ? story : null
}
