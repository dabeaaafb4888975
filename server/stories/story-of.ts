import { and, eq, exists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { StoryRef } from './types.ts'

/** The story that an article is in; null for one that is in none, or unknown. @throws CollateError `unauthenticated`. */
export async function storyOf(viewer: Viewer, articleId: string): Promise<StoryRef | null> {
  requireUser(viewer)
  if (!z.uuid().safeParse(articleId).success) return null
  const placed = db()
    .select({ one: sql`1` })
    .from(storyArticles)
    .where(and(eq(storyArticles.storyId, stories.id), eq(storyArticles.articleId, articleId)))
  const [story] = await db()
    .select({
      id: stories.id,
      title: stories.title,
      reports:
        sql<number>`(select count(*) from ${storyArticles} where ${storyArticles.storyId} = "stories"."id")`.mapWith(
          Number,
        ),
    })
    .from(stories)
    .where(exists(placed))
  return story ?? null
}
