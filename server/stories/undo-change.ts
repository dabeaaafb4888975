import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { type StoryBefore, stories, storyArticles, storyChanges } from '#db/schema/stories.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { requireRole, requireUser, type Viewer } from '../viewer.ts'
import { lockPlaces, storiesChanged } from './lock.ts'

type Change = typeof storyChanges.$inferSelect
type Place = NonNullable<StoryBefore['places']>[number]

/**
 * Takes back what somebody did to a story: its name, whether it is pinned, and where its reports are is again as it
 * was. A merge is for editors to undo, as it is for them to make.
 * @returns the story that it was done to.
 * @throws CollateError `not-found`, `forbidden`; `conflict` where it was undone already or something newer rests on it.
 */
export async function undoChange(viewer: Viewer, id: string): Promise<{ story: string }> {
  const user = requireUser(viewer)
  if (!z.uuid().safeParse(id).success) throw notFound('change')
  return db().transaction(async (tx) => {
    await lockPlaces(tx)
    const [change] = await tx.select().from(storyChanges).where(eq(storyChanges.id, id)).for('update')
    if (!change) throw notFound('change')
    if (change.kind === 'merge') requireRole(viewer, 'editor')
    if (change.undoneAt) throw new CollateError('conflict', 'This was undone already.')
    if (change.kind === 'move' || change.kind === 'merge') await putBack(tx, change)
    else await restoreStory(tx, change)
    await tx
      .update(storyChanges)
      .set({ undoneBy: user.userId, undoneAt: new Date() })
      .where(eq(storyChanges.id, id))
    await audit(tx, viewer, 'story.undone', { type: 'story', id: change.storyId }, { what: change.kind })
    return { story: change.storyId }
  })
}

const newer = () =>
  new CollateError('conflict', 'Something was changed since that rests on this. Undo the newer change first.')

/** Names and pins: the newest of a kind is undone first. */
async function restoreStory(tx: Transaction, change: Change): Promise<void> {
  const kinds: Change['kind'][] = change.kind === 'rename' ? ['rename'] : ['pin', 'unpin']
  const [later] = await tx
    .select({ id: storyChanges.id })
    .from(storyChanges)
    .where(
      and(
        eq(storyChanges.storyId, change.storyId),
        gt(storyChanges.id, change.id),
        inArray(storyChanges.kind, kinds),
        isNull(storyChanges.undoneAt),
      ),
    )
    .limit(1)
  if (later) throw newer()
  const { title, pin } = change.before
  const there = await stillThere(tx, [title?.titledBy, pin?.pinnedBy])
  await tx
    .update(stories)
    .set({
      ...(title && { title: title.title, titledBy: there(title.titledBy), titledAt: moment(title.titledAt) }),
      ...(pin && { pinnedAt: moment(pin.pinnedAt), pinnedBy: there(pin.pinnedBy) }),
    })
    .where(eq(stories.id, change.storyId))
}

const moment = (text: string | null) => (text === null ? null : new Date(text))

/** Puts reports back where they were. Those that were deleted since are gone; those that moved on stand in the way. */
async function putBack(tx: Transaction, { storyId, otherId, before }: Change): Promise<void> {
  if (!otherId) throw newer()
  const places = before.places ?? []
  const now = await tx
    .select()
    .from(storyArticles)
    .where(
      inArray(
        storyArticles.articleId,
        places.map(({ articleId }) => articleId),
      ),
    )
  if (now.some((place) => place.storyId !== otherId)) throw newer()
  const there = await stillThere(
    tx,
    places.map(({ placedBy }) => placedBy),
  )
  const column = (of: (place: Place) => string | null) => sql.param(places.map(of))
  await tx.execute(sql`
    update ${storyArticles} set story_id = back.story_id, placed_by = back.placed_by, placed_at = back.placed_at
    from unnest(
      ${column(({ articleId }) => articleId)}::uuid[], ${column((place) => place.storyId)}::uuid[],
      ${column(({ placedBy }) => there(placedBy))}::uuid[], ${column(({ placedAt }) => placedAt)}::timestamptz[]
    ) as back (article_id, story_id, placed_by, placed_at)
    where ${storyArticles.articleId} = back.article_id`)
  await restoreWay(tx, storyId, before)
  // A story that was split off is empty again: whoever has its address is led back.
  const left = await tx.$count(storyArticles, eq(storyArticles.storyId, otherId))
  if (left === 0) await tx.update(stories).set({ mergedInto: storyId }).where(eq(stories.id, otherId))
  await storiesChanged(tx, [storyId, otherId])
}

async function restoreWay(tx: Transaction, storyId: string, { merged }: StoryBefore): Promise<void> {
  if (merged) await tx.update(stories).set(merged).where(eq(stories.id, storyId))
}

/** Leaves out people whose account is gone. */
async function stillThere(tx: Transaction, ids: Array<string | null | undefined>) {
  const asked = ids.filter((id) => typeof id === 'string')
  const rows =
    asked.length === 0 ? [] : await tx.select({ id: users.id }).from(users).where(inArray(users.id, asked))
  const known = new Set(rows.map(({ id }) => id))
  return (id: string | null) => (id !== null && known.has(id) ? id : null)
}
