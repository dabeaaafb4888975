import { z } from 'zod'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { address, source, title } from './inputs.ts'
import { pollFeedJob } from './jobs.ts'

const input = z.object({ url: address, title, source })

/**
 * Puts a feed on the list and asks for its entries at once.
 * @returns the feed's id; @throws CollateError `invalid`, `conflict` where it is on the list already.
 */
export async function addFeed(viewer: Viewer, given: unknown): Promise<string> {
  const user = requireUser(viewer)
  const feed = parse(input, given)
  return db().transaction(async (tx) => {
    const [made] = await tx
      .insert(feeds)
      .values({ ...feed, addedBy: user.userId })
      .onConflictDoNothing({ target: feeds.url })
      .returning({ id: feeds.id })
    if (!made) {
      const message = 'This feed is on the list already.'
      throw new CollateError('conflict', message, { url: message })
    }
    await audit(tx, user, 'feed.added', { type: 'feed', id: made.id }, { title: feed.title, url: feed.url })
    await enqueue(tx, pollFeedJob, { feedId: made.id }, { singletonKey: made.id })
    return made.id
  })
}
