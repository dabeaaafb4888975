import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { entities } from '#db/schema/entities.ts'
import { extractions } from '#db/schema/extractions.ts'
import { mentions } from '#db/schema/mentions.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { sourceNamed } from '#server/ingest/store-report.ts'
import { findNeighbors } from './neighbors.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

type Made = { id: string; day: number; names: Set<number> }
const NAMES = 60
const library: Made[] = []
/** How often each is named, in superseded readings as well. */
const places = Array.from({ length: NAMES }, () => 0)

/** Any numbers will do, as long as they are the same each time. */
function* numbers(): Generator<number, never> {
  for (let n = 7; ; n = (n * 48_271) % 2_147_483_647) yield n / 2_147_483_647
}
const chance = numbers()
const next = () => chance.next().value

beforeAll(async () => {
  const [sourceId, ids] = await db().transaction(async (tx) => {
    const rows = Array.from({ length: NAMES }, (_, i) => ({ name: `Name ${i}`, kind: 'person' as const }))
    const made = await tx.insert(entities).values(rows).returning({ id: entities.id })
    return [await sourceNamed(tx, { name: 'Harbor Wire' }), made.map(({ id }) => id)]
  })
  for (let n = 0; n < 120; n++) {
    // The first names are in most articles, the last ones in a few.
    const draw = () => Array.from({ length: 10 }, () => Math.floor(next() ** 3 * NAMES))
    const day = Math.floor(next() * 300)
    const [older, newest] = [n % 5 === 0 ? draw() : null, draw()]
    library.push({ id: await store(sourceId, ids, day, older, newest), day, names: new Set(newest) })
    for (const name of [...(older ?? []), ...newest]) places[name] = (places[name] ?? 0) + 1
  }
})

async function store(
  sourceId: string,
  ids: string[],
  day: number,
  older: number[] | null,
  newest: number[],
): Promise<string> {
  const readings = older ? [older, newest] : [newest]
  const [article] = await db()
    .insert(articles)
    .values({
      sourceId,
      title: 'A report',
      publishedAt: new Date(Date.UTC(2024, 0, 1 + day)),
      currentExtraction: readings.length,
    })
    .returning({ id: articles.id })
  const articleId = article?.id ?? ''
  const [version] = await db()
    .insert(versions)
    .values({
      articleId,
      n: 1,
      title: 'A report',
      text: articleId,
      hash: articleId,
      wordCount: 1,
      method: 'paste',
    })
    .returning({ id: versions.id })
  const versionId = version?.id ?? ''
  for (const [i, names] of readings.entries()) {
    const extraction = i + 1
    await db()
      .insert(extractions)
      .values({ versionId, n: extraction, engine: `test ${extraction}`, sentences: [], boilerplate: [] })
    await db()
      .insert(mentions)
      .values(
        names.map((name, at) => ({
          versionId,
          extraction,
          n: at + 1,
          articleId,
          entityId: ids[name] ?? '',
          start: at,
          end: at + 1,
        })),
      )
  }
  await db().update(articles).set({ currentVersionId: versionId }).where(eq(articles.id, articleId))
  return articleId
}

/** The same by going through all of them: those that share what is not common, or all where they are too few. */
function expected(self: Made, common: number): string[] {
  const isRare = (name: number) => (places[name] ?? 0) <= common
  const shared = (other: Made) => [...self.names].filter((name) => other.names.has(name))
  const near = (other: Made) => Math.abs(other.day - self.day)
  const all = library
    .filter((other) => other !== self && shared(other).length >= 2)
    .sort((a, b) => shared(b).length - shared(a).length || near(a) - near(b) || (a.id < b.id ? -1 : 1))
  const found = all.filter((other) => shared(other).some(isRare))
  return (found.length < 20 ? all : found).slice(0, 20).map(({ id }) => id)
}

test('in a library in which nothing is common, those that share most names are found, then the nearest', async () => {
  for (const self of library) expect(await findNeighbors(self.id)).toEqual(expected(self, Infinity))
})

test.each([10, 30, 60])(
  'where what is named more than %d times is common, the rest finds them and all names count',
  async (common) => {
    for (const self of library) expect(await findNeighbors(self.id, common)).toEqual(expected(self, common))
  },
)

test('an article that names nothing, or that there is none of, has no neighbours', async () => {
  const [sourceId] = await db().transaction(async (tx) => [await sourceNamed(tx, { name: 'Harbor Wire' })])
  const [empty] = await db()
    .insert(articles)
    .values({ sourceId: sourceId ?? '', title: 'Empty' })
    .returning()
  expect(await findNeighbors(empty?.id ?? '')).toEqual([])
  expect(await findNeighbors('01900000-0000-7000-8000-000000000000')).toEqual([])
})
