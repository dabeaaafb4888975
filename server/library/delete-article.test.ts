import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { entities } from '#db/schema/entities.ts'
import { facts } from '#db/schema/facts.ts'
import { storyArticles } from '#db/schema/stories.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { addItems } from '#server/collections/add-items.ts'
import { createCollection } from '#server/collections/create-collection.ts'
import { getComparison } from '#server/compare/get-comparison.ts'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { alignArticle } from '#server/extraction/align-article.ts'
import { clusterArticle } from '#server/stories/cluster-article.ts'
import { makeArticle, makeSource } from '#server/testing/library.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { deleteArticle } from './delete-article.ts'
import { deleteArticles } from './delete-articles.ts'
import { MOST_SELECTED } from './types.ts'

const database = await createTestDatabase()
let editor: User
let researcher: User
beforeAll(async () => {
  editor = await makePerson('editor')
  researcher = await makePerson()
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const bridge = (source: string, millions: number, engineer = 'Ola Berg') =>
  makeReport(editor, {
    source,
    published: '2024-05-01',
    text: `The city council approved ${millions} million euros for the Plover Bridge on Wednesday.\n\nThe bridge will open in 2026, Mayor Ida Quill said.\n\nThe engineer, ${engineer}, left the Harbor Office on Friday.`,
  })
const contradictionsOf = async (id: string) =>
  (await db().select({ n: articles.contradictionCount }).from(articles).where(eq(articles.id, id)))[0]?.n

test('a report goes with all that was read in it; what others made of it stays', async () => {
  const stays = await bridge('Heron Wire', 40)
  const goes = await bridge('Daily Plover', 45, 'Bo Marsh')
  const third = await bridge('Night Rail', 40, 'Ann Reed')
  await alignArticle(goes)
  await clusterArticle(stays)
  await clusterArticle(goes)
  expect(await contradictionsOf(stays)).toBeGreaterThan(0)
  const { id: comparison } = await saveComparison(researcher, {
    title: 'Bridge',
    articles: [stays, third, goes],
  })
  const { id: collectionId } = await createCollection(researcher, { title: 'Kept' })
  await addItems(researcher, { collectionId, things: [{ kind: 'article', articleId: goes }] })

  await deleteArticle(editor, { articleId: goes })

  expect(await db().$count(articles, eq(articles.id, goes))).toBe(0)
  for (const table of [versions, facts, storyArticles])
    expect(await db().$count(table, eq(table.articleId, goes))).toBe(0)
  expect(await contradictionsOf(stays)).toBe(0)
  expect(await db().$count(entities, eq(entities.name, 'Bo Marsh'))).toBe(0)
  expect(await db().$count(entities, eq(entities.name, 'Ida Quill'))).toBe(1)
  const { view } = await getComparison(researcher, comparison)
  expect(view.gone).toMatchObject([{ at: 2, source: 'Daily Plover' }])
  const [kept] = await db().select().from(collectionItems)
  expect(kept).toMatchObject({ articleId: null, kept: { report: { source: 'Daily Plover' } } })
  const [told] = await db().select().from(auditLog).where(eq(auditLog.action, 'article.deleted'))
  expect(told).toMatchObject({ subjectId: goes, detail: { source: 'Daily Plover' } })
  const digests = await db().execute(sql`select 1 from pgboss.job where name = 'digest-story'`)
  expect(digests.rows.length).toBeGreaterThan(0)
})

test('researchers and strangers may not, and nothing is done for what is not there', async () => {
  const id = await bridge('Evening Coot', 41)
  await expect(deleteArticle(researcher, { articleId: id })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(deleteArticle(NOBODY, { articleId: id })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(deleteArticle(editor, { articleId: 'x' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await db().$count(articles, eq(articles.id, id))).toBe(1)
  await deleteArticle(editor, { articleId: id })
  await expect(deleteArticle(editor, { articleId: id })).rejects.toMatchObject({ code: 'not-found' })
})

test('many go in one step, each in the log; those that are gone already are passed over', async () => {
  const sourceId = await makeSource('Bulk Wire')
  const ids: string[] = []
  for (let n = 0; n < 120; n += 1) ids.push(await makeArticle({ title: `Bulk ${n}`, sourceId }))
  const [gone = '', kept = ''] = ids
  await deleteArticle(editor, { articleId: gone })
  const chosen = [...ids.filter((id) => id !== kept), ids[5]]
  expect(await deleteArticles(editor, { articleIds: chosen })).toEqual({ deleted: 118 })
  const left = await db().select({ id: articles.id }).from(articles).where(eq(articles.sourceId, sourceId))
  expect(left).toEqual([{ id: kept }])
  const log = await db().select().from(auditLog).where(eq(auditLog.action, 'article.deleted'))
  expect(log.filter(({ detail }) => Object(detail).source === 'Bulk Wire')).toHaveLength(119)
  const refuse = (viewer: Parameters<typeof deleteArticles>[0], articleIds: string[]) =>
    expect(deleteArticles(viewer, { articleIds })).rejects
  await refuse(researcher, [kept]).toMatchObject({ code: 'forbidden' })
  await refuse(NOBODY, [kept]).toMatchObject({ code: 'unauthenticated' })
  await refuse(editor, []).toMatchObject({ code: 'invalid' })
  await refuse(editor, ['x']).toMatchObject({ code: 'invalid' })
  await refuse(editor, Array(MOST_SELECTED + 1).fill(kept)).toMatchObject({ code: 'invalid' })
  expect(await db().$count(articles, eq(articles.id, kept))).toBe(1)
})
