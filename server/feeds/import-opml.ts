import { z } from 'zod'
import { readOpml } from '#core/feeds/opml.ts'
import { decode } from '#core/read/decode.ts'
import { ReadError } from '#core/read/report.ts'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { NAME_LIMIT, TITLE_LIMIT, URL_LIMIT } from '#server/ingest/limits.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { pollFeedJob } from './jobs.ts'
import { MOST_FEEDS } from './types.ts'

const MOST_BYTES = 5 * 1024 * 1024
const input = z.object({
  bytes: z
    .instanceof(Uint8Array, { message: 'Choose a file.' })
    .refine((bytes) => bytes.byteLength > 0, 'Choose a file.')
    .refine((bytes) => bytes.byteLength <= MOST_BYTES, 'This list is larger than 5 MB.'),
})

/**
 * Puts the feeds of an OPML list on the list here; those that are there already stay as they are. Each is asked for its
 * entries when a worker comes to it, and says itself if it cannot be read.
 * @throws CollateError `invalid` with the reason at `file`.
 */
export async function importOpml(viewer: Viewer, given: unknown): Promise<{ added: number; known: number }> {
  const user = requireUser(viewer)
  const listed = feedsIn(parse(input, given).bytes)
  return db().transaction(async (tx) => {
    const added = await tx
      .insert(feeds)
      .values(
        listed.map(({ url, title, homepage }) => {
          const name = (title ?? URL.parse(url)?.hostname ?? url).slice(0, TITLE_LIMIT).toWellFormed()
          return {
            url,
            homepage,
            title: name,
            source: name.slice(0, NAME_LIMIT).toWellFormed(),
            addedBy: user.userId,
          }
        }),
      )
      .onConflictDoNothing({ target: feeds.url })
      .returning({ id: feeds.id })
    await enqueueAll(
      tx,
      pollFeedJob,
      added.map(({ id }) => ({ feedId: id })),
      { singletonKey: ({ feedId }) => feedId },
    )
    await audit(tx, user, 'feed.list-added', { type: 'feed', id: null }, { added: added.length })
    return { added: added.length, known: listed.length - added.length }
  })
}

function feedsIn(bytes: Uint8Array) {
  try {
    const listed = readOpml(decode(bytes)).filter(({ url }) => url.length <= URL_LIMIT)
    if (listed.length === 0) throw refused('This list names no feed.')
    if (listed.length > MOST_FEEDS) {
      throw refused(`This list names ${listed.length} feeds; up to ${MOST_FEEDS} are taken at once.`)
    }
    return listed
  } catch (error) {
    throw error instanceof ReadError ? refused(error.message) : error
  }
}

function refused(message: string): CollateError {
  return new CollateError('invalid', message, { file: message })
}
