import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { stories } from '#db/schema/stories.ts'
import { audit } from '../audit.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { lockStory } from './lock.ts'
import { recordChange } from './record-change.ts'

const Input = z.object({ id: z.string(), pinned: z.boolean() })

/**
 * Pins a story to the top of the list, for everybody, or takes it off. One that is as asked for stays as it is.
 * @returns the change, to undo it, null where there was nothing to do; @throws CollateError `invalid`, `not-found`.
 */
export async function pinStory(viewer: Viewer, input: unknown): Promise<{ change: string | null }> {
  const user = requireUser(viewer)
  const { id, pinned } = parse(Input, input)
  return db().transaction(async (tx) => {
    const story = await lockStory(tx, id)
    if ((story.pinnedAt !== null) === pinned) return { change: null }
    const before = { pinnedAt: story.pinnedAt?.toISOString() ?? null, pinnedBy: story.pinnedBy }
    await tx
      .update(stories)
      .set(pinned ? { pinnedAt: new Date(), pinnedBy: user.userId } : { pinnedAt: null, pinnedBy: null })
      .where(eq(stories.id, id))
    const action = pinned ? 'story.pinned' : 'story.unpinned'
    await audit(tx, viewer, action, { type: 'story', id }, { title: story.title })
    const kind = pinned ? 'pin' : 'unpin'
    return { change: await recordChange(tx, user, { kind, storyId: id, before: { pin: before } }) }
  })
}
