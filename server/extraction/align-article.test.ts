import { and, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareDecided } from '#core/decide/compare-decided.ts'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { decide } from '#server/decisions/decide.ts'
import { withdrawDecision } from '#server/decisions/withdraw-decision.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { loadReadings } from '#server/reading/load-readings.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import type { User } from '#server/viewer.ts'
import { alignArticle, alignArticles } from './align-article.ts'

const database = await createTestDatabase()
let person: User
beforeAll(async () => {
  person = await makePerson('editor')
})
afterAll(async () => {
  await closeSender()
  await closeThreads()
  await database.drop()
})

type Matter = { town: string; mayor: string; text: (figure: number) => string }

const bridge = (town: string, mayor: string): Matter => ({
  town,
  mayor,
  text: (figure) =>
    `${mayor}, the mayor of ${town}, said on Friday that the ${town} Bridge would cost ${figure} million euros.\n\nThe ${town} City Council approved it on Wednesday.`,
})
const ferry = (town: string, mayor: string): Matter => ({
  town,
  mayor,
  text: (figure) =>
    `A ferry with ${figure} passengers ran aground off ${town} in the night.\n\nLifeboats of the ${town} Coastguard brought everybody ashore before dawn, according to ${mayor}.`,
})

/** Reports of one matter, each with a figure of its own; all have the same people and places. */
async function reportsOf({ town, text }: Matter, figures: number[]): Promise<string[]> {
  const ids: string[] = []
  for (const figure of figures) {
    const source = `Outlet ${town} ${figure} ${ids.length}`
    ids.push(await makeReport(person, { source, published: '2024-05-01', text: text(figure) }))
  }
  return ids
}

const pairsOf = (ids: string[]) =>
  db()
    .select()
    .from(articlePairs)
    .where(and(inArray(articlePairs.a, ids), inArray(articlePairs.b, ids)))
    .orderBy(articlePairs.a, articlePairs.b)

/** What was found, without when. */
const found = async (ids: string[]) => (await pairsOf(ids)).map(({ alignedAt, ...pair }) => pair)

const contradictions = async (ids: string[]) => {
  const rows = await db().select().from(articles).where(inArray(articles.id, ids)).orderBy(articles.id)
  return rows.map(({ contradictionCount }) => contradictionCount)
}

test('articles that are aligned together have the pairs and counts that they have one by one', async () => {
  const ids = await reportsOf(bridge('Alderford', 'Ida Quill'), [40, 140, 41, 240])
  for (const id of ids) await alignArticle(id)
  const [pairs, counts] = [await found(ids), await contradictions(ids)]
  expect(pairs).toHaveLength(6)
  expect(Math.max(...counts)).toBeGreaterThan(0)
  await db().delete(articlePairs)
  await alignArticles(ids)
  expect([await found(ids), await contradictions(ids)]).toEqual([pairs, counts])
})

test('a pair has what a comparison of the two has', async () => {
  const ids = await reportsOf(bridge('Brackwater', 'Ann Vane'), [30, 130])
  await alignArticles(ids)
  const [pair] = await pairsOf(ids)
  const rows = await db()
    .select({ versionId: articles.currentVersionId, extraction: articles.currentExtraction })
    .from(articles)
    .where(inArray(articles.id, ids))
    .orderBy(articles.id)
  const readings = await loadReadings(
    rows.map(({ versionId, extraction }) => ({ versionId: versionId ?? '', extraction: extraction ?? 0 })),
  )
  const compared = compareDecided(
    readings.map(({ result, source }) => ({ extraction: result, source })),
    [],
  )
  const count = (relation: string) => compared.rows.filter((row) => row.relation === relation).length
  expect(pair).toMatchObject({
    agree: count('agree'),
    differ: count('differ'),
    contradict: count('contradict'),
    update: count('update'),
    reuse: compared.reuse[0]?.class,
    containment: compared.reuse[0]?.containment,
  })
})

test('a pair is compared again when something it rests on has changed, and only then', async () => {
  const ids = await reportsOf(bridge('Carrow', 'Edda Marsh'), [50, 150])
  await alignArticles(ids)
  const made = async () => (await pairsOf(ids))[0]?.alignedAt.getTime() ?? 0
  let last = await made()
  const isMadeAnew = async () => {
    const before = last
    await alignArticles(ids)
    last = await made()
    return last > before
  }
  expect(await isMadeAnew()).toBe(false)
  for (const id of ids) await alignArticle(id)
  expect(await made()).toBe(last)

  const view = await compareReports(person, ids)
  const row = view.rows.find(({ relation }) => relation === 'contradict')
  const part = view.columns.flatMap(({ versionId, extraction }, i) =>
    (row?.cells[i] ?? []).map(({ n }) => ({ versionId, extraction, n })),
  )
  const about = { kind: 'relate' as const, relation: 'agree' as const, aspect: null }
  const { id } = await decide(person, { ...about, parts: [part], seen: null })
  expect(await isMadeAnew()).toBe(true)
  expect(await isMadeAnew()).toBe(false)
  await withdrawDecision(person, id)
  expect(await isMadeAnew()).toBe(true)

  await db().update(sources).set({ name: 'CARROW OUTLET' }).where(eq(sources.name, 'Outlet Carrow 50 0'))
  expect(await isMadeAnew()).toBe(true)
  await db()
    .update(articles)
    .set({ published: '2024-07-01' })
    .where(eq(articles.id, ids[0] ?? ''))
  expect(await isMadeAnew()).toBe(true)
  await db().update(articlePairs).set({ basis: 'by an older engine' }).where(inArray(articlePairs.a, ids))
  expect(await isMadeAnew()).toBe(true)
  expect(await isMadeAnew()).toBe(false)
})

test('articles that are gone, or not read, are passed over', async () => {
  const [gone = '', left = ''] = await reportsOf(ferry('Farholm', 'Dorn Vale'), [80, 180])
  await db().delete(articles).where(eq(articles.id, gone))
  await alignArticles([gone, left, crypto.randomUUID()])
  expect(await pairsOf([gone, left])).toHaveLength(0)
})
