import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { audit } from '../audit.ts'
import { CollateError } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireRole, type Viewer } from '../viewer.ts'
import { lockPlaces, lockStory, storiesChanged } from './lock.ts'
import { placeAll } from './move-articles.ts'
import { placesBefore, recordChange } from './record-change.ts'

const Input = z.object({ story: z.string(), into: z.uuid('Choose the story that it is to go into.') })

/**
 * Puts all reports of a story into another; its address leads there from then on. For editors: it changes what
 * everybody sees of two stories at once.
 * @returns the change, to undo it; @throws CollateError `forbidden`, `invalid`, `not-found`.
 */
export async function mergeStories(viewer: Viewer, input: unknown): Promise<{ change: string }> {
  const user = requireRole(viewer, 'editor')
  const { story: from, into } = parse(Input, input)
  if (from === into) throw new CollateError('invalid', 'A story cannot go into itself.')
  return db().transaction(async (tx) => {
    await lockPlaces(tx)
    const source = await lockStory(tx, from)
    const target = await lockStory(tx, into)
    const places = await tx.select().from(storyArticles).where(eq(storyArticles.storyId, from))
    await placeAll(
      tx,
      user,
      places.map(({ articleId }) => articleId),
      into,
    )
    await tx.update(stories).set({ mergedInto: into }).where(eq(stories.id, from))
    await storiesChanged(tx, [into])
    const detail = { title: source.title, into: target.title, reports: places.length }
    await audit(tx, viewer, 'story.merged', { type: 'story', id: from }, detail)
    const before = { places: placesBefore(places), merged: { mergedInto: source.mergedInto } }
    const change = await recordChange(tx, user, { kind: 'merge', storyId: from, otherId: into, before })
    return { change }
  })
}
