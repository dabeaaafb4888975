import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { audit } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
import { lockPlaces, lockStory, type StoryRow, storiesChanged } from './lock.ts'
import { placesBefore, recordChange } from './record-change.ts'

const Input = z.object({
  story: z.string(),
  articles: z
    .array(z.uuid())
    .min(1, 'Choose the reports that are to go.')
    .max(200, 'At most 200 reports can go at once.'),
  /** Null starts a story of their own. */
  to: z.uuid('Choose the story that they are to go to.').nullable(),
})

/**
 * Takes reports out of a story and puts them into another, or into a new one. From then on the engine leaves them
 * there. A story that has none left leads to where they went.
 * @returns the story they are in now, and the change, to undo it.
 * @throws CollateError `invalid`, `not-found` for a story or a report that is not in it.
 */
export async function moveArticles(
  viewer: Viewer,
  input: unknown,
): Promise<{ story: string; change: string }> {
  const user = requireUser(viewer)
  const { story: from, articles: ids, to } = parse(Input, input)
  if (from === to) throw new CollateError('invalid', 'They are in that story already.')
  return db().transaction(async (tx) => {
    await lockPlaces(tx)
    const source = await lockStory(tx, from)
    const target = to === null ? null : await lockStory(tx, to)
    const places = await tx
      .select()
      .from(storyArticles)
      .where(and(eq(storyArticles.storyId, from), inArray(storyArticles.articleId, ids)))
    if (places.length !== new Set(ids).size) throw notFound('report in this story')
    const all = await tx.$count(storyArticles, eq(storyArticles.storyId, from))
    if (!target && places.length === all) {
      throw new CollateError(
        'invalid',
        'A story cannot be split from itself: leave at least one report in it.',
      )
    }
    const story = target ?? (await splitOff(tx, ids))
    await placeAll(tx, user, ids, story.id)
    if (places.length === all) {
      await tx.update(stories).set({ mergedInto: story.id }).where(eq(stories.id, from))
    }
    await storiesChanged(tx, [from, story.id])
    const detail = { title: source.title, to: story.title, reports: places.length }
    await audit(tx, viewer, target ? 'story.moved' : 'story.split', { type: 'story', id: from }, detail)
    const before = { places: placesBefore(places), merged: { mergedInto: source.mergedInto } }
    const change = await recordChange(tx, user, { kind: 'move', storyId: from, otherId: story.id, before })
    return { story: story.id, change }
  })
}

/** Puts articles where a person wants them. */
export async function placeAll(tx: Transaction, user: User, ids: string[], storyId: string): Promise<void> {
  await tx
    .update(storyArticles)
    .set({ storyId, placedAt: sql`now()`, placedBy: user.userId, joinedAt: sql`now()` })
    .where(inArray(storyArticles.articleId, ids))
}

/** A new story has the headline of its first report until the engine or a person names it. */
async function splitOff(tx: Transaction, ids: string[]): Promise<StoryRow> {
  const [first] = await tx
    .select({ title: articles.title })
    .from(articles)
    .where(inArray(articles.id, ids))
    .orderBy(sql`${articles.publishedAt} asc nulls last`, asc(articles.id))
    .limit(1)
  const [story] = await tx
    .insert(stories)
    .values({ title: first?.title ?? '' })
    .returning()
  if (!story) throw new Error('The new story was not returned.')
  return story
}
