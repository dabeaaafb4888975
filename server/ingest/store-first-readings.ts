import { firstMoment } from '#core/dates/published.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import type { Extraction } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { storeExtractions } from '#server/extraction/store-extraction.ts'
import { askForFollowUp } from './ask-for-follow-up.ts'
import type { ReadyReport } from './read-report.ts'

/** What this engine reads in a report; `prints` are those of core/align/fingerprint.ts. */
export type FirstReading = { extraction: Extraction; prints: number[] }

type NewVersion = FirstReading & {
  id: string
  articleId: string
  sourceId: string
  report: ReadyReport
  isOneOfMany: boolean
}

/** Stores what was read in articles that are stored in this very transaction, and asks for what comes after. */
export async function storeFirstReadings(tx: Transaction, read: NewVersion[]): Promise<void> {
  if (read.length === 0) return
  await storeExtractions(
    tx,
    read.map(({ id, articleId, sourceId, report, extraction, prints }) => {
      const { source, title, text, published } = report
      const publishedAt = published ? firstMoment(published) : null
      const about = { sourceId, source, title, text, published, publishedAt }
      const version = { id, articleId, ...about, told: 0, extractions: 0 }
      return { version, read: extraction, prints }
    }),
    ENGINE_VERSION,
  )
  const { many = [], few = [] } = Object.groupBy(read, ({ isOneOfMany }) => (isOneOfMany ? 'many' : 'few'))
  const ids = (versions: NewVersion[]) => versions.map(({ articleId }) => articleId)
  await askForFollowUp(tx, ids(few), { inTurn: false })
  await askForFollowUp(tx, ids(many), { inTurn: true })
}
