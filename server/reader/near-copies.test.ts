import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { signatures } from '#db/schema/signatures.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { alignArticle } from '#server/extraction/align-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { readArticle } from './read-article.ts'

const database = await createTestDatabase()
let person: User

/** Names nobody, so that only the words can lead from one report to another. */
const STORY = [
  'Bakers along the quay stopped lighting their ovens at night because the price of gas had doubled since the spring.',
  'Two of them now share a single oven, and their bread is sold from a barge that is moored beside the fish market.',
  'The barge leaves when the tide turns, so that late customers have to run along the bank with their money in hand.',
  'A third baker has gone back to burning beech wood, which the town council tolerates as long as the smoke drifts seaward.',
]
const OTHER =
  'Pupils built a weather balloon that burst above a quarry. Its camera was found by beekeepers in a meadow of clover.'
const report = (source: string, published: string, text: string) =>
  makeReport(person, { source, published, text, url: `https://${source.toLowerCase()}.example/${published}` })

let ids: Record<'first' | 'second' | 'third' | 'undated' | 'other', string>

beforeAll(async () => {
  person = await makePerson()
  const [one, two, three, four] = STORY
  ids = {
    first: await report('Wire', '2031-03-01', STORY.join('\n\n')),
    second: await report('Digest', '2031-03-02', [three, two, one].join('\n\n')),
    third: await report('Courier', '2031-03-05', [OTHER, four, one].join('\n\n')),
    undated: await report('Board', '', `${STORY.join('\n\n')}\n\nMore on Friday.`),
    other: await report('Post', '2031-03-02', OTHER.replace('beekeepers', 'hikers')),
  }
  for (const id of Object.values(ids)) await alignArticle(id)
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

test('near-copies are found anywhere in the library, earlier and later ones apart, with the share of this text', async () => {
  const { copies } = await readArticle(person, { id: ids.second })
  expect(copies.earlier).toMatchObject([{ id: ids.first, source: 'Wire' }])
  expect(copies.earlier[0]?.share).toBeGreaterThan(0.9)
  expect(copies.later).toMatchObject([{ id: ids.third }])
  expect(copies.later[0]?.share).toBeCloseTo(1 / 3, 1)
  expect(copies.unplaced.map(({ id }) => id)).toEqual([ids.undated])
})

test('the share is of the text that is read: a long report has little of its own in a short one', async () => {
  const { copies } = await readArticle(person, { id: ids.first })
  expect(copies.earlier).toEqual([])
  const later = copies.later.map(({ id, share }): [string, number] => [id, Number(share.toFixed(1))])
  expect(later).toEqual([
    [ids.second, 0.7],
    [ids.third, 0.5],
  ])
})

test('what shares a sentence or two of other matter is no near-copy of the rest', async () => {
  const { copies } = await readArticle(person, { id: ids.other })
  expect(Object.values(copies).flat()).toMatchObject([{ id: ids.third }])
})

test('a version that was superseded leads nowhere, and what is deleted is found no more', async () => {
  const gone = await report('Mirror', '2031-03-03', STORY.join(' '))
  const newer = await report(
    'Mirror',
    '2031-03-03',
    'The page was taken down while the editors look into a complaint.',
  )
  expect(newer).toBe(gone)
  await alignArticle(gone)
  expect(await db().$count(signatures, eq(signatures.articleId, gone))).toBe(2)
  const fresh = await report('Late', '2031-03-09', STORY.join('\n'))
  await alignArticle(fresh)
  const { copies } = await readArticle(person, { id: fresh })
  expect(copies.earlier.map(({ source }) => source).sort()).toEqual(['Courier', 'Digest', 'Wire'])
  await db()
    .delete(articles)
    .where(inArray(articles.id, [gone, fresh]))
  expect(await db().$count(signatures, inArray(signatures.articleId, [gone, fresh]))).toBe(0)
  expect(await db().$count(articlePairs, eq(articlePairs.a, fresh))).toBe(0)
})

test('nobody reads them', async () => {
  await expect(readArticle(NOBODY, { id: ids.first })).rejects.toMatchObject({ code: 'unauthenticated' })
})
