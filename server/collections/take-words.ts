import { and, eq, inArray } from 'drizzle-orm'
import type { DecidedComparison } from '#core/decide/compare-decided.ts'
import type { FactKey, KeptFact, KeptReport, KeptRow } from '#core/kept.ts'
import { suggestTitle } from '#core/suggest-title.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { sources } from '#db/schema/sources.ts'
import { countRelations } from '../compare/build-view.ts'
import { readReports } from '../compare/compare-reports.ts'
import { LONGEST_TITLE } from '../compare/fields.ts'
import { loadStored } from '../compare/load-stored.ts'
import { visibleComparisons } from '../compare/visible.ts'
import { decideReadings } from '../decisions/view-decided.ts'
import { notFound } from '../errors.ts'
import { loadReadings } from '../reading/load-readings.ts'
import type { Reading } from '../reading/types.ts'
import type { Viewer } from '../viewer.ts'
import type { Keepable, Thing } from './types.ts'

/**
 * Reads the words of things that somebody wants to keep from where they are stored, in the order of `things`.
 * @throws CollateError `not-found` for a thing that is not there or not the viewer's to see, and as `alignReports`
 * for a row of articles that cannot be compared.
 */
export async function takeWords(viewer: Viewer, things: Thing[]): Promise<Keepable[]> {
  const articleIds = things.flatMap((thing) => (thing.kind === 'article' ? [thing.articleId] : []))
  const keys = things.flatMap((thing) => (thing.kind === 'fact' ? [thing.fact] : []))
  const [reports, readings] = await Promise.all([loadReports(articleIds), loadEach(keys)])
  const taken: Keepable[] = []
  for (const thing of things) {
    if (thing.kind === 'article') {
      const found = reports.get(thing.articleId)
      if (!found) throw notFound('report')
      taken.push({ kind: 'article', ...found })
    } else if (thing.kind === 'fact') {
      taken.push({ kind: 'fact', fact: findFact(readings, thing.fact) })
    } else if (thing.kind === 'comparison') {
      taken.push(await takeComparison(viewer, thing.comparisonId))
    } else if (thing.kind === 'unsaved') {
      taken.push(await takeUnsaved(viewer, thing.articleIds))
    } else {
      taken.push(await takeRow(viewer, thing))
    }
  }
  return taken
}

async function loadReports(ids: string[]) {
  const rows = ids.length === 0 ? [] : await selectReports().where(inArray(articles.id, ids))
  return new Map(rows.map(({ versionId, ...report }) => [report.articleId, toArticle(report, versionId)]))
}

const toArticle = (report: KeptReport, versionId: string | null) => ({
  articleId: report.articleId,
  versionId,
  report,
})

const selectReports = () =>
  db()
    .select({
      articleId: articles.id,
      versionId: articles.currentVersionId,
      title: articles.title,
      source: sources.name,
      published: articles.published,
      url: articles.canonicalUrl,
      isSample: articles.isSample,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))

/** The readings that facts stand in, each once. */
function loadEach(keys: FactKey[]): Promise<Reading[]> {
  const distinct = new Map(keys.map((key) => [`${key.versionId}.${key.extraction}`, key]))
  return loadReadings([...distinct.values()])
}

function findFact(readings: Reading[], { versionId, extraction, n }: FactKey): KeptFact {
  const reading = readings.find((one) => one.versionId === versionId && one.extraction === extraction)
  const fact = reading && toFact(reading, String(n))
  if (!fact) throw notFound('fact')
  return fact
}

async function loadComparison(viewer: Viewer, id: string) {
  const [found] = await db()
    .select({
      id: comparisons.id,
      title: comparisons.title,
      visibility: comparisons.visibility,
      result: comparisons.result,
      createdAt: comparisons.createdAt,
    })
    .from(comparisons)
    .where(and(eq(comparisons.id, id), visibleComparisons(viewer)))
  if (!found) throw notFound('comparison')
  return found
}

async function takeComparison(viewer: Viewer, id: string): Promise<Keepable> {
  const found = await loadComparison(viewer, id)
  const { comparison } = await decideSaved(found)
  const columns = await selectReports()
    .innerJoin(comparisonArticles, eq(comparisonArticles.articleId, articles.id))
    .where(eq(comparisonArticles.comparisonId, id))
    .orderBy(comparisonArticles.position)
  return {
    kind: 'comparison',
    comparisonId: id,
    title: found.title,
    isPrivate: found.visibility === 'private',
    comparison: {
      reports: columns.map(({ versionId: _, ...report }) => report),
      origins: comparison.origins.count,
      counts: countRelations(comparison.rows.map((row) => row.relation)),
    },
  }
}

async function takeUnsaved(viewer: Viewer, articleIds: string[]): Promise<Keepable> {
  const readings = await readReports(viewer, articleIds)
  const { comparison } = await decideReadings(readings, null)
  return {
    kind: 'unsaved',
    articleIds,
    title: suggestTitle(readings).slice(0, LONGEST_TITLE),
    comparison: {
      reports: readings.map(toReport),
      origins: comparison.origins.count,
      counts: countRelations(comparison.rows.map((row) => row.relation)),
    },
  }
}

async function takeRow(viewer: Viewer, { facts, of }: Extract<Thing, { kind: 'row' }>): Promise<Keepable> {
  if ('articleIds' in of) {
    const readings = await readReports(viewer, of.articleIds)
    const { comparison } = await decideReadings(readings, null)
    return { kind: 'row', comparisonId: null, row: findRow(readings, comparison, facts) }
  }
  const found = await loadComparison(viewer, of.comparisonId)
  const { readings, comparison } = await decideSaved(found)
  return { kind: 'row', comparisonId: of.comparisonId, row: findRow(readings, comparison, facts) }
}

/** A saved comparison as people have left its rows by now. */
async function decideSaved({ id, result, createdAt }: Awaited<ReturnType<typeof loadComparison>>) {
  const { readings, result: left } = await loadStored(id, result)
  const { comparison } = await decideReadings(readings, { result: left, at: createdAt, asSaved: false })
  return { readings, comparison }
}

/** The row that holds these facts and fewest others: a fact can stand in several rows. */
function findRow(readings: Reading[], comparison: DecidedComparison, keys: FactKey[]): KeptRow {
  const wanted = keys.map((key) => ({
    article: readings.findIndex(
      ({ versionId, extraction }) => versionId === key.versionId && extraction === key.extraction,
    ),
    fact: String(key.n),
  }))
  const [row] = comparison.rows
    .filter(({ facts }) =>
      wanted.every(({ article, fact }) => facts.some((ref) => ref.article === article && ref.fact === fact)),
    )
    .sort((a, b) => a.facts.length - b.facts.length)
  if (!row) throw notFound('row')
  const { relation, aspect, explanation, origins } = row
  return {
    relation,
    aspect,
    explanation,
    ...(row.decided.length > 0 && { decided: true as const }),
    origins,
    reports: readings.map(toReport),
    facts: readings.flatMap((reading, article) =>
      row.facts
        .filter((ref) => ref.article === article)
        .flatMap((ref) => {
          const difference = row.differences.find((one) => one.article === article && one.fact === ref.fact)
          return toFact(reading, ref.fact, difference?.spans) ?? []
        })
        .sort((a, b) => a.start - b.start),
    ),
  }
}

function toReport({ articleId, title, source, published, canonicalUrl, isSample }: Reading): KeptReport {
  return { articleId, title, source, published, url: canonicalUrl, isSample }
}

function toFact(reading: Reading, id: string, spans: Array<{ start: number; end: number }> = []) {
  const fact = reading.result.facts.find((one) => one.id === id)
  if (!fact) return null
  const { start, end, quote, voice, certainty, polarity, stage } = fact
  return {
    ...toReport(reading),
    versionId: reading.versionId,
    versionN: reading.versionN,
    capturedAt: reading.capturedAt.toISOString(),
    extraction: reading.extraction,
    n: Number(id),
    start,
    end,
    quote,
    marks: spans
      .filter((span) => span.start >= start && span.end <= end && span.end > span.start)
      .map((span) => ({ start: span.start - start, end: span.end - start }))
      .sort((a, b) => a.start - b.start),
    chain: fact.attribution.map((hop) => ({
      name: hop.entity ?? hop.source,
      written: hop.start === undefined ? hop.source : reading.text.slice(hop.start, hop.end),
      anonymous: hop.anonymous,
    })),
    voice,
    certainty,
    polarity,
    stage,
  }
}
