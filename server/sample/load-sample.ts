import { and, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { compareArticles } from '#core/align/compare.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { cleanText } from '#core/read/clean-text.ts'
import { db, type Transaction } from '#db/client.ts'
import {
  readSampleText,
  SAMPLE_DEMONSTRATION,
  SAMPLE_OUTLETS,
  SAMPLE_REPORTS,
  type SampleReport,
} from '#db/sample/story.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { audit } from '#server/audit.ts'
import { toCompared } from '#server/compare/on-thread.ts'
import { storeExtraction } from '#server/extraction/store-extraction.ts'
import { findUnread } from '#server/extraction/unread-version.ts'
import { alignJob } from '#server/ingest/jobs.ts'
import { sourceNamed, storeArticle, storeVersion } from '#server/ingest/store-report.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { loadReadings } from '#server/reading/load-readings.ts'
import { NOBODY } from '#server/viewer.ts'
import { isSampleWanted } from './is-sample-wanted.ts'

/** After whatever a new library is first given: nobody waits for what the story's reports have in common. */
const LATER = -20

/** Any number, as long as it is only used here. */
const LOCK = 7_212_022

/**
 * Puts the sample story into a library that never had anything in it, read and ready to be looked at. One
 * transaction a report, so that a start cut short goes on where it was; of two processes that start at once, one
 * loads and the other waits for it. Does nothing once the story has been there, even if it was removed since.
 * @returns how many reports were stored.
 */
export async function loadSample(): Promise<number> {
  const client = await db().$client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    if (!(await isSampleWanted())) return 0
    let stored = 0
    for (const report of SAMPLE_REPORTS) {
      if (await db().transaction((tx) => storeReport(tx, report))) stored += 1
    }
    await db().transaction(async (tx) => {
      await storeDemonstration(tx)
      await audit(
        tx,
        NOBODY,
        'sample.loaded',
        { type: 'sample', id: null },
        { reports: SAMPLE_REPORTS.length },
      )
    })
    return stored
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
    client.release()
  }
}

/** @returns false where an earlier, unfinished start has stored it. */
async function storeReport(tx: Transaction, sample: SampleReport): Promise<boolean> {
  const outlet = SAMPLE_OUTLETS.find(({ key }) => key === sample.outlet)
  if (!outlet) throw new Error(`The sample report ${sample.key} has no outlet.`)
  const { name, kind, homepage } = outlet
  const sourceId = await sourceNamed(tx, { name, kind, homepage, isSample: true })
  const captures = [sample, ...(sample.later ?? [])]
  const about = {
    byline: sample.byline,
    published: sample.published,
    modified: null,
    site: name,
    language: 'en',
    canonicalUrl: sample.url,
  }
  const report = { ...about, title: sample.title }
  const articleId = await storeArticle(tx, report, { sourceId, isSample: true, addedBy: null })
  if (!articleId) return false
  for (const capture of captures) {
    const text = cleanText(readSampleText(capture))
    const version = await storeVersion(
      tx,
      articleId,
      { title: capture.title, text },
      { method: 'sample', by: null, at: new Date(capture.captured) },
    )
    const unread = await findUnread(tx, version.id, ENGINE_VERSION)
    if (!unread) throw new Error(`The sample report ${sample.key} was not stored.`)
    const extraction = extractArticle({
      id: articleId,
      text,
      title: capture.title,
      source: name,
      published: sample.published ?? undefined,
    })
    await storeExtraction(tx, unread, extraction, ENGINE_VERSION)
  }
  await enqueue(tx, alignJob, { articleId }, { singletonKey: articleId, priority: LATER })
  return true
}

/** The comparison that visitors see before they sign in. */
async function storeDemonstration(tx: Transaction): Promise<void> {
  const urls = SAMPLE_DEMONSTRATION.reports.map(
    (key) => SAMPLE_REPORTS.find((one) => one.key === key)?.url ?? '',
  )
  const rows = await tx
    .select({
      url: articles.canonicalUrl,
      versionId: articles.currentVersionId,
      extraction: articles.currentExtraction,
    })
    .from(articles)
    .where(and(eq(articles.isSample, true), sql`${articles.canonicalUrl} = any(${sql.param(urls)})`))
  const keys = urls.flatMap((url) => {
    const row = rows.find((one) => one.url === url)
    return row?.versionId && row.extraction ? [{ versionId: row.versionId, extraction: row.extraction }] : []
  })
  const readings = await loadReadings(keys)
  const id = v7()
  await tx.insert(comparisons).values({
    id,
    ownerId: null,
    title: SAMPLE_DEMONSTRATION.title,
    visibility: 'public',
    isSample: true,
    engine: ENGINE_VERSION,
    result: compareArticles(toCompared(readings)),
  })
  await tx.insert(comparisonArticles).values(
    readings.map(({ articleId, versionId, extraction }, position) => ({
      comparisonId: id,
      position,
      articleId,
      versionId,
      extraction,
    })),
  )
}
