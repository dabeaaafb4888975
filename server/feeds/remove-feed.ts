import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { audit } from '#server/audit.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { lockOwnFeed } from './own-feed.ts'

/**
 * Takes a feed off the list. The reports that it brought stay.
 * @throws CollateError `not-found`, `forbidden` where somebody else added it.
 */
export async function removeFeed(viewer: Viewer, id: string): Promise<void> {
  const user = requireUser(viewer)
  await db().transaction(async (tx) => {
    const { title, url } = await lockOwnFeed(tx, user, id)
    await tx.delete(feeds).where(eq(feeds.id, id))
    await audit(tx, user, 'feed.removed', { type: 'feed', id }, { title, url })
  })
}
