import { and, eq, inArray, lte } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { lately } from '#server/engine/lately.ts'
import { calledTitle } from '#server/reading/called-title.ts'
import { loadReadings, type ReadingKey } from '#server/reading/load-readings.ts'

/** A text with more facts than this is a book or a dump of many reports: comparing it takes minutes and says little. */
const MOST_FACTS = 1500
/** Facts that are loaded at once, and characters of JSON that are kept: some 20 and some 300 reports. */
const FACTS_AT_ONCE = 600
const MOST_KEPT = 8_000_000

/** An article's newest reading, with a key that names all that comparing it rests on. */
export type CurrentReport = ReadingKey & { articleId: string; facts: number; key: string }

/** A reading itself never changes; what is told of its report does. */
const keyOf = (report: ReadingKey & { title: string; published: string | null; source: string }) =>
  JSON.stringify([report.versionId, report.extraction, report.title, report.published, report.source])

/** The reports that can be compared among these articles, by their ids; without those that are gone or not read yet. */
export async function currentReports(ids: string[]): Promise<Map<string, CurrentReport>> {
  if (ids.length === 0) return new Map()
  const rows = await db()
    .select({
      articleId: articles.id,
      versionId: versions.id,
      extraction: articles.currentExtraction,
      facts: articles.factCount,
      title: calledTitle(),
      published: articles.published,
      source: sources.name,
    })
    .from(articles)
    .innerJoin(versions, eq(versions.id, articles.currentVersionId))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(and(inArray(articles.id, ids), lte(articles.factCount, MOST_FACTS)))
    .orderBy(articles.id)
  return new Map(
    rows.flatMap(({ extraction, ...row }) =>
      extraction
        ? [[row.articleId, { ...row, extraction, key: keyOf({ ...row, extraction }) }] as const]
        : [],
    ),
  )
}

const kept = lately<string>(MOST_KEPT, (json) => json.length)

/** A report as threads are given it, with the key of just this: it may be told otherwise since it was looked up. */
export type GivenReport = { key: string; json: string }

/**
 * Reports as threads are given them (see engine/count-pairs.ts), by their articles' ids. Those that were asked for lately
 * are at hand: one that is compared is compared with many. Made for lots, as `inLots` parts them.
 */
export async function givenReports(reports: CurrentReport[]): Promise<Map<string, GivenReport>> {
  const given = new Map<string, GivenReport>()
  const missing: CurrentReport[] = []
  for (const report of reports) {
    const json = kept.get(report.key)
    if (json === undefined) missing.push(report)
    else given.set(report.articleId, { key: report.key, json })
  }
  for (const reading of await loadReadings(missing)) {
    const { articleId, source, result } = reading
    const one = { key: keyOf(reading), json: JSON.stringify({ extraction: result, source }) }
    kept.put(one.key, one.json)
    given.set(articleId, one)
  }
  return given
}

/** Parts reports so that no lot has more facts than can be held at once; one may have more by itself. */
export function inLots(reports: CurrentReport[]): CurrentReport[][] {
  const lots: CurrentReport[][] = []
  let facts = 0
  for (const report of reports) {
    const lot = lots.at(-1)
    if (lot && facts + report.facts <= FACTS_AT_ONCE) lot.push(report)
    else {
      lots.push([report])
      facts = 0
    }
    facts += report.facts
  }
  return lots
}
