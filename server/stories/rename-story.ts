import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { stories } from '#db/schema/stories.ts'
import { audit } from '../audit.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { title } from './fields.ts'
import { lockStory } from './lock.ts'
import { recordChange } from './record-change.ts'

const Input = z.object({ id: z.string(), title })

/**
 * Names a story; from then on the engine leaves its title alone.
 * @returns the change, to undo it; @throws CollateError `invalid`, `not-found`.
 */
export async function renameStory(viewer: Viewer, input: unknown): Promise<{ change: string }> {
  const user = requireUser(viewer)
  const { id, title } = parse(Input, input)
  return db().transaction(async (tx) => {
    const story = await lockStory(tx, id)
    const before = {
      title: story.title,
      titledBy: story.titledBy,
      titledAt: story.titledAt?.toISOString() ?? null,
    }
    await tx
      .update(stories)
      .set({ title, titledBy: user.userId, titledAt: new Date() })
      .where(eq(stories.id, id))
    await audit(tx, viewer, 'story.renamed', { type: 'story', id }, { title, before: story.title })
    return {
      change: await recordChange(tx, user, { kind: 'rename', storyId: id, before: { title: before } }),
    }
  })
}
