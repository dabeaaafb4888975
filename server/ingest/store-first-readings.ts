import { firstMoment } from '#core/dates/published.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import type { Extraction } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { storeExtractions } from '#server/extraction/store-extraction.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { alignJob } from './jobs.ts'
import type { ReadyReport } from './read-report.ts'

/** What this engine reads in a report; `prints` are those of core/align/fingerprint.ts. */
export type FirstReading = { extraction: Extraction; prints: number[] }

type NewVersion = FirstReading & { id: string; articleId: string; sourceId: string; report: ReadyReport }

/** Stores what was read in articles that are stored in this very transaction, and asks for what comes after. */
export async function storeFirstReadings(tx: Transaction, read: NewVersion[]): Promise<void> {
  if (read.length === 0) return
  await storeExtractions(
    tx,
    read.map(({ id, articleId, sourceId, report, extraction, prints }) => {
      const { source, title, text, published } = report
      const publishedAt = published ? firstMoment(published) : null
      const version = { id, articleId, sourceId, source, title, text, published, publishedAt, extractions: 0 }
      return { version, read: extraction, prints }
    }),
    ENGINE_VERSION,
  )
  const about = read.map(({ articleId }) => ({ articleId }))
  // What comes by the lot waits behind what somebody brought alone.
  const priority = read.length > 1 ? -5 : 0
  await enqueueAll(tx, alignJob, about, { priority, singletonKey: ({ articleId }) => articleId })
  await enqueueAll(tx, clusterJob, about, { priority, singletonKey: ({ articleId = '' }) => articleId })
}
