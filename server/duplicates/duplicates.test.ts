import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { notDuplicates } from '#db/schema/not-duplicates.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { alignArticle } from '#server/extraction/align-article.ts'
import { getImport } from '#server/imports/get-import.ts'
import { importItem } from '#server/imports/import-item.ts'
import { keepDuplicate } from '#server/imports/keep-duplicate.ts'
import { requestImport } from '#server/imports/request-import.ts'
import { addReport } from '#server/ingest/add-report.ts'
import { listArticles } from '#server/library/list-articles.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { listToldApart } from './list-told-apart.ts'
import { tellApart } from './tell-apart.ts'
import { withdrawToldApart } from './withdraw.ts'

const database = await createTestDatabase()
let person: User
let other: User
let editor: User
let admin: User
let first: string
let second: string

const WORDS = [
  'Potters along the river have stopped firing their kilns at noon, because the smoke drifts into the school.',
  'Two of them now share a kiln on a raft, which leaves when the tide turns and comes back with the evening boat.',
  'A third has gone back to drying pots in the sun, which the council tolerates as long as the road stays free.',
]
const report = (source: string, published: string, text: string) =>
  makeReport(person, { source, published, text, url: `https://${source.toLowerCase()}.example/${published}` })

beforeAll(async () => {
  person = await makePerson('researcher', 'Ada Quay')
  other = await makePerson()
  editor = await makePerson('editor')
  admin = await makePerson('admin')
  first = await report('Wire', '2031-04-01', WORDS.join('\n\n'))
  second = await report('Digest', '2031-04-02', WORDS.join('\n\n').replace('Two', 'Both'))
  for (const id of [first, second]) await alignArticle(id)
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const refusal = (work: Promise<unknown>) => expect(work).rejects
const copiesOf = async (id: string) =>
  Object.values((await readArticle(person, { id })).copies)
    .flat()
    .map((copy) => copy.id)
const hintOf = async (id: string) =>
  (await listArticles(person, {})).rows.find((row) => row.id === id)?.reuse ?? null

test('what is said to be no duplicate is shown as none anywhere, until that is taken back', async () => {
  expect(await copiesOf(first)).toEqual([second])
  expect(await copiesOf(second)).toEqual([first])
  expect(await hintOf(second)).toMatchObject({ article: first })
  const id = await tellApart(person, { articleId: second, otherId: first })
  for (const [one, another] of [
    [first, second],
    [second, first],
  ] as const) {
    expect(await copiesOf(one)).toEqual([])
    expect((await readArticle(person, { id: one })).near.every(({ reuse }) => reuse === 'non-derived')).toBe(
      true,
    )
    expect(await hintOf(one)).toBeNull()
    expect(await listToldApart(other, one)).toMatchObject([
      { id, article: { id: another }, by: 'Ada Quay', at: expect.any(Date), mayWithdraw: false },
    ])
  }
  // A newer comparison of the two does not undo it.
  await alignArticle(first)
  expect(await copiesOf(first)).toEqual([])

  await refusal(tellApart(other, { articleId: first, otherId: second })).toMatchObject({
    code: 'conflict',
    message: 'Ada Quay has said so already.',
  })
  await refusal(withdrawToldApart(other, id)).toMatchObject({ code: 'forbidden' })
  await withdrawToldApart(person, id)
  await refusal(withdrawToldApart(person, id)).toMatchObject({ code: 'conflict' })
  expect(await copiesOf(first)).toEqual([second])
  expect(await listToldApart(person, first)).toEqual([])
})

test('it can be said again, and an editor takes back anybody’s word; all of it is kept', async () => {
  const id = await tellApart(person, { articleId: first, otherId: second })
  await withdrawToldApart(editor, id)
  const rows = await db().select().from(notDuplicates).orderBy(notDuplicates.id)
  expect(rows).toMatchObject([
    { madeBy: person.userId, withdrawnBy: person.userId, withdrawnAt: expect.any(Date) },
    { madeBy: person.userId, withdrawnBy: editor.userId, withdrawnAt: expect.any(Date) },
  ])
  const log = await db().select().from(auditLog).where(eq(auditLog.actorId, editor.userId))
  expect(log).toMatchObject([{ action: 'article.told-apart-withdrawn' }])
  await refusal(db().delete(notDuplicates)).toThrow()
})

test('refuses nobody, what is not there, and a report with itself', async () => {
  const pair = { articleId: first, otherId: second }
  await refusal(tellApart(NOBODY, pair)).toMatchObject({ code: 'unauthenticated' })
  await refusal(withdrawToldApart(NOBODY, first)).toMatchObject({ code: 'unauthenticated' })
  await refusal(listToldApart(NOBODY, first)).toMatchObject({ code: 'unauthenticated' })
  await refusal(tellApart(person, { articleId: first, otherId: first })).toMatchObject({ code: 'invalid' })
  await refusal(tellApart(person, { articleId: 'x', otherId: first })).toMatchObject({ code: 'invalid' })
  await refusal(tellApart(person, { ...pair, otherId: person.userId })).toMatchObject({ code: 'not-found' })
  await refusal(withdrawToldApart(person, first)).toMatchObject({ code: 'not-found' })
  await refusal(withdrawToldApart(person, 'x')).toMatchObject({ code: 'not-found' })
})

test('it can be said while a report with words that are here is added', async () => {
  const text = 'The ferry runs again from Monday, the company says.'
  const known = await addReport(person, { text, source: 'Ferry Office' })
  const again = { text, source: 'Ferry Office', title: 'A year later', addAnyway: true, notDuplicate: true }
  const { articleId } = await addReport(person, again)
  expect(await listToldApart(person, articleId)).toMatchObject([
    { article: { id: known.articleId }, by: 'Ada Quay', mayWithdraw: true },
  ])
})

test('what an import left out for its words is stored as a report of its own where a person says so', async () => {
  const text = 'The bridge is closed for a week from Tuesday, the council says.'
  const known = await addReport(person, { text, source: 'Council' })
  const { importId, itemIds } = await db().transaction((tx) =>
    requestImport(tx, {
      kind: 'files',
      label: 'Two notices',
      requestedBy: person.userId,
      items: [
        {
          name: 'notice-2.txt',
          given: { source: 'Council', title: 'Closed once more', published: '2031-05-01' },
          content: { bytes: Buffer.from(text), mediaType: 'text/plain' },
        },
      ],
    }),
  )
  const item = { importId, itemId: itemIds[0] ?? '' }
  await importItem(item.itemId)
  expect((await getImport(person, importId)).items).toMatchObject([
    {
      state: 'duplicate',
      hasSameText: true,
      reason: 'It has exactly the words of this report by Council.',
      article: { id: known.articleId },
    },
  ])
  await refusal(keepDuplicate(other, item)).toMatchObject({ code: 'not-found' })
  await refusal(keepDuplicate(NOBODY, item)).toMatchObject({ code: 'unauthenticated' })
  await refusal(keepDuplicate(person, { importId })).toMatchObject({ code: 'invalid' })
  const articleId = await keepDuplicate(admin, item)
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({ title: 'Closed once more', published: '2031-05-01' })
  expect(await readArticle(person, { id: articleId })).toMatchObject({ text, source: { name: 'Council' } })
  expect(await listToldApart(person, articleId)).toMatchObject([{ article: { id: known.articleId } }])
  expect((await getImport(person, importId)).items).toMatchObject([
    { state: 'done', hasSameText: false, reason: null, wantedBy: admin.name, article: { id: articleId } },
  ])
  await refusal(keepDuplicate(person, item)).toMatchObject({ code: 'conflict' })
})
