import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makePerson } from '#server/testing/person.ts'
import { addUnread, makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { changeComparison } from './change-comparison.ts'
import { compareReports, startComparison } from './compare-reports.ts'
import { deleteComparison } from './delete-comparison.ts'
import { getComparison, openComparison } from './get-comparison.ts'
import { getDemonstration } from './get-demonstration.ts'
import { getParagraph } from './get-paragraph.ts'
import { listComparisons } from './list-comparisons.ts'
import { prepareComparison } from './prepare-comparison.ts'
import { saveComparison } from './save-comparison.ts'
import { sharedStory } from './shared-story.ts'

const database = await createTestDatabase()
let owner: User
let other: User
let wire = ''
let daily = ''

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

beforeAll(async () => {
  owner = await makePerson()
  other = await makePerson()
  wire = await makeReport(owner, {
    source: 'Heron Wire',
    published: '2024-05-01',
    text: 'The city council approved 40 million euros for the Plover Bridge on Wednesday.\n\nThe bridge will open in 2026, Mayor Ida Quill said.',
  })
  daily = await makeReport(owner, {
    source: 'Daily Plover',
    published: '2024-05-02',
    url: 'https://plover.example/bridge',
    text: 'The city council approved 45 million euros for the Plover Bridge on Wednesday.\n\nTrams will not use it.',
  })
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const save = (viewer: User, rest: object = {}) =>
  saveComparison(viewer, { title: 'The bridge', articles: [wire, daily], ...rest })

test('two reports side by side: columns in the order asked for, every cell in exact words', async () => {
  const view = await compareReports(owner, [daily, wire])
  expect(view.columns.map((column) => column.source)).toEqual(['Daily Plover', 'Heron Wire'])
  expect(view.rows.length).toBeGreaterThan(0)
  for (const row of view.rows) {
    for (const [i, cell] of row.cells.entries()) {
      for (const fact of cell) expect(view.columns[i]?.text.slice(fact.start, fact.end)).toBe(fact.quote)
    }
  }
  const figure = view.rows.find((row) => row.relation === 'contradict')
  expect(figure).toMatchObject({ aspect: 'figure' })
  expect(figure?.cells.every((cell) => cell.some((fact) => fact.marks.length > 0))).toBe(true)
})

test('what heads the columns is known before anything is compared, and once a comparison is saved', async () => {
  const { columns, view } = await startComparison(owner, [daily, wire])
  expect(columns).toMatchObject([
    { articleId: daily, source: 'Daily Plover', label: 'Daily Plover', published: '2024-05-02' },
    { articleId: wire, source: 'Heron Wire', outdated: false },
  ])
  expect((await view).columns).toMatchObject(columns)
  const { id } = await save(owner, { articles: [daily, wire] })
  const opened = await openComparison(owner, id)
  expect(opened.columns).toEqual(columns)
  expect((await opened.view).columns).toMatchObject(columns)
  await expect(openComparison(other, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(startComparison(NOBODY, [daily, wire])).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a report named twice counts once, so one report alone is refused, and so are thirteen', async () => {
  await expect(compareReports(owner, [wire, wire, wire, wire, wire, wire])).rejects.toMatchObject({
    code: 'invalid',
  })
  await expect(compareReports(owner, [wire])).rejects.toMatchObject({ code: 'invalid' })
  await expect(compareReports(owner, [])).rejects.toMatchObject({ code: 'invalid' })
  const many = Array.from({ length: 13 }, (_, i) => UNKNOWN.replace(/0$/, i.toString(16)))
  await expect(compareReports(owner, many)).rejects.toMatchObject({ code: 'invalid' })
  expect((await compareReports(owner, [wire, daily, wire])).columns).toHaveLength(2)
})

test('an unknown report is not found, an unread one is not ready, and nobody compares without a session', async () => {
  await expect(compareReports(owner, [wire, UNKNOWN])).rejects.toMatchObject({ code: 'not-found' })
  await expect(compareReports(owner, [wire, 'nonsense'])).rejects.toMatchObject({ code: 'invalid' })
  const unread = await addUnread(owner, {
    source: 'Heron Wire',
    text: 'The bridge is closed, the council said.',
  })
  await expect(compareReports(owner, [wire, unread])).rejects.toMatchObject({ code: 'being-read' })
  await db().update(articles).set({ readingProblem: 'The text is too long.' }).where(eq(articles.id, unread))
  await expect(compareReports(owner, [wire, unread])).rejects.toMatchObject({ code: 'unavailable' })
  await expect(compareReports(NOBODY, [wire, daily])).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a comparison that was prepared is the one that is shown; what cannot be compared cannot be prepared', async () => {
  await prepareComparison(owner, [daily, wire])
  expect((await compareReports(owner, [daily, wire])).rows.length).toBeGreaterThan(0)
  await expect(prepareComparison(NOBODY, [wire, daily])).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(prepareComparison(owner, [wire])).rejects.toMatchObject({ code: 'invalid' })
  await expect(prepareComparison(owner, [wire, UNKNOWN])).rejects.toMatchObject({ code: 'not-found' })
})

test('a saved comparison shows what was found, and only its owner sees a private one', async () => {
  const { id } = await save(owner, { note: 'Who is right?' })
  const saved = await getComparison(owner, id)
  expect(saved).toMatchObject({
    title: 'The bridge',
    note: 'Who is right?',
    visibility: 'private',
    isOwner: true,
  })
  expect(saved.view).toEqual(await compareReports(owner, [wire, daily]))
  await expect(getComparison(other, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(getComparison(NOBODY, id)).rejects.toMatchObject({ code: 'not-found' })
  const token = {
    kind: 'token',
    tokenId: id,
    userId: owner.userId,
    name: owner.name,
    scopes: ['capture'],
  } as const
  await expect(getComparison(token, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(getComparison(owner, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
})

test('a saved comparison keeps the words it was made on when the report changes, and says so', async () => {
  const { id } = await save(owner)
  const before = await getComparison(owner, id)
  await makeReport(owner, {
    source: 'Daily Plover',
    title: 'Another headline',
    url: 'https://plover.example/bridge',
    text: 'The city council approved 40 million euros for the Plover Bridge on Wednesday.\n\nTrams will not use it.',
  })
  const after = await getComparison(owner, id)
  expect(after.view.rows).toEqual(before.view.rows)
  expect(after.view.columns.map((column) => column.title)).toEqual(
    before.view.columns.map((column) => column.title),
  )
  expect(after.view.columns.map((column) => column.outdated)).toEqual([false, true])
})

test('members see what is shared with them, everybody what is public; nobody but the owner changes it', async () => {
  const { id } = await save(owner, { visibility: 'members' })
  expect(await getComparison(other, id)).toMatchObject({ isOwner: false })
  await expect(getComparison(NOBODY, id)).rejects.toMatchObject({ code: 'not-found' })
  await changeComparison(owner, { id, title: 'Bridge figures', note: '', visibility: 'public' })
  expect(await getComparison(NOBODY, id)).toMatchObject({ title: 'Bridge figures' })
  await expect(changeComparison(other, { id, title: 'Mine now' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(deleteComparison(other, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(deleteComparison(NOBODY, id)).rejects.toMatchObject({ code: 'unauthenticated' })
  await deleteComparison(owner, id)
  await expect(getComparison(owner, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(deleteComparison(owner, id)).rejects.toMatchObject({ code: 'not-found' })
})

test('a change leaves alone what it does not name', async () => {
  const { id } = await save(owner, { note: 'Who is right?', visibility: 'members' })
  await changeComparison(owner, { id, title: 'Bridge figures' })
  expect(await getComparison(other, id)).toMatchObject({ title: 'Bridge figures', note: 'Who is right?' })
})

test('bad input is told at its field and saves nothing', async () => {
  const before = await listComparisons(owner, { mine: true })
  await expect(save(owner, { title: ' ' })).rejects.toMatchObject({ fields: { title: expect.any(String) } })
  await expect(save(owner, { title: 'x'.repeat(10_000) })).rejects.toMatchObject({
    fields: { title: expect.any(String) },
  })
  await expect(save(owner, { visibility: 'world' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(save(owner, { articles: [wire, UNKNOWN] })).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeComparison(owner, { id: 'nonsense', title: 'x' })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await listComparisons(owner, { mine: true })).toEqual(before)
})

test('the list has one’s own and shared comparisons, newest first, a page at a time', async () => {
  const writer = await makePerson()
  const ids: string[] = []
  for (let i = 0; i < 32; i++) ids.push((await save(writer, { title: `No. ${i}` })).id)
  await save(other, { title: 'Not for others' })
  const first = await listComparisons(writer, { mine: true })
  expect(first.comparisons.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 30))
  expect(first.comparisons[0]).toMatchObject({ sources: ['Heron Wire', 'Daily Plover'], isOwner: true })
  const second = await listComparisons(writer, { mine: true, after: first.next ?? '' })
  expect(second).toMatchObject({ comparisons: [{ id: ids[1] }, { id: ids[0] }], next: null })
  expect(
    (await listComparisons(writer, { after: 'nonsense' })).comparisons.map(({ title }) => title),
  ).not.toContain('Not for others')
  await expect(listComparisons(NOBODY)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a report that is gone is named, and the others are compared without it', async () => {
  const passing = await makeReport(owner, {
    source: 'Evening Coot',
    title: 'Who pays',
    text: 'The city council approved 45 million euros for the Plover Bridge on Wednesday.\n\nBoats may pass, Mayor Ida Quill said.',
  })
  const { id } = await save(owner, { articles: [wire, passing, daily] })
  const before = await getComparison(owner, id)
  expect(before.view.gone).toEqual([])
  await db().delete(articles).where(eq(articles.id, passing))

  const now = await compareReports(owner, [wire, passing, daily])
  expect(now.columns.map(({ source }) => source)).toEqual(['Heron Wire', 'Daily Plover'])
  expect(now.gone).toEqual([{ at: 1, title: null, source: null }])
  await expect(compareReports(owner, [wire, passing])).rejects.toMatchObject({ code: 'not-found' })

  const { view } = await getComparison(owner, id)
  expect(view.gone).toEqual([{ at: 1, title: 'Who pays', source: 'Evening Coot' }])
  expect(view.columns.map(({ articleId }) => articleId)).toEqual([wire, daily])
  for (const row of view.rows) {
    for (const [i, cell] of row.cells.entries()) {
      for (const fact of cell) expect(view.columns[i]?.text.slice(fact.start, fact.end)).toBe(fact.quote)
    }
  }
  expect(view.rows.some(({ cells }) => cells.every((cell) => cell.length > 0))).toBe(true)
})

test('a paragraph is read by members, by others only from a public comparison, and never beyond its text', async () => {
  const { id } = await save(owner)
  const [column] = (await getComparison(owner, id)).view.columns
  const place = { versionId: column?.versionId, start: 4, end: 8 }
  const paragraph = await getParagraph(other, place)
  expect(paragraph.before).toBe('The ')
  expect(paragraph.after).toContain('council approved 40 million euros')
  await expect(getParagraph(NOBODY, place)).rejects.toMatchObject({ code: 'not-found' })
  await changeComparison(owner, { id, visibility: 'public' })
  expect(await getParagraph(NOBODY, place)).toEqual(paragraph)
  await expect(getParagraph(owner, { ...place, end: 1_000_000 })).rejects.toMatchObject({ code: 'not-found' })
  await expect(getParagraph(owner, { ...place, versionId: UNKNOWN })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(getParagraph(owner, { ...place, start: -1 })).rejects.toMatchObject({ code: 'invalid' })
  await expect(getParagraph(owner, { versionId: place.versionId })).rejects.toMatchObject({ code: 'invalid' })
})

test('the story that most of some reports are in is found', async () => {
  const [story] = await db().insert(stories).values({ title: 'The Plover Bridge' }).returning()
  const storyId = story?.id ?? ''
  expect(await sharedStory(owner, [wire, daily, 'nonsense'])).toBeNull()
  await db().insert(storyArticles).values({ articleId: wire, storyId })
  expect(await sharedStory(owner, [wire, daily])).toBeNull()
  await db().insert(storyArticles).values({ articleId: daily, storyId })
  expect(await sharedStory(owner, [wire, daily, UNKNOWN])).toEqual({
    id: storyId,
    title: 'The Plover Bridge',
    reports: 2,
  })
  await expect(sharedStory(NOBODY, [wire])).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('without a sample story there is no demonstration', async () => {
  expect(await getDemonstration()).toBeNull()
})
