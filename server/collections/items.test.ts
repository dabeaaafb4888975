import { readFileSync } from 'node:fs'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { facts } from '#db/schema/facts.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { deleteComparison } from '#server/compare/delete-comparison.ts'
import { getComparison } from '#server/compare/get-comparison.ts'
import { listComparisons } from '#server/compare/list-comparisons.ts'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makeArticle, makeSource } from '#server/testing/library.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { addItems } from './add-items.ts'
import { changeNote } from './change-note.ts'
import { createCollection } from './create-collection.ts'
import { getCollection } from './get-collection.ts'
import { moveItem } from './move-item.ts'
import { previewThings } from './preview-things.ts'
import { removeItem } from './remove-item.ts'
import { restoreItem } from './restore-item.ts'
import { takeBack } from './take-back.ts'
import { MOST_AT_ONCE, MOST_ITEMS } from './types.ts'

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
    title: 'Council votes for bridge',
    published: '2024-05-01',
    url: 'https://heron.example/bridge',
    text: 'The city council approved 40 million euros for the Plover Bridge on Wednesday.\n\nTwo lanes are for buses.',
  })
  daily = await makeReport(owner, {
    source: 'Daily Plover',
    published: '2024-05-02',
    text: 'The city council approved 45 million euros for the Plover Bridge on Wednesday.\n\nTrams will not use it.',
  })
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const collection = async (viewer = owner, rest: object = {}) =>
  (await createCollection(viewer, { title: 'Bridges', ...rest })).id
const shown = async (id: string) => (await getCollection(owner, id)).items
const article = (articleId: string) => ({ kind: 'article', articleId })

/** The key of the fact of an article that holds these words. */
async function factWith(articleId: string, words: string) {
  const [fact] = await db()
    .select({ versionId: facts.versionId, extraction: facts.extraction, n: facts.n })
    .from(facts)
    .where(and(eq(facts.articleId, articleId), sql`${facts.quote} like ${`%${words}%`}`))
  if (!fact) throw new Error(`no fact with “${words}”`)
  return fact
}

/** A collection of notes, one for each letter. */
async function letters(word: string, viewer = owner) {
  const id = await collection(viewer)
  const ids: string[] = []
  for (const letter of word) {
    const { added } = await addItems(viewer, { collectionId: id, things: [], note: letter })
    ids.push(added[0] ?? '')
  }
  return { id, ids, word: async () => (await shown(id)).map((item) => item.note).join('') }
}

test('keeps an article, a fact, a row and a comparison, with words taken from the store, in the order given', async () => {
  const fact = await factWith(wire, '40 million')
  const comparison = await saveComparison(owner, { title: 'Cost', articles: [wire, daily] })
  const { collection: into, added } = await addItems(owner, {
    title: 'Costs',
    things: [
      article(daily),
      { kind: 'fact', fact },
      { kind: 'row', facts: [fact], of: { comparisonId: comparison.id } },
      { kind: 'comparison', comparisonId: comparison.id },
    ],
    note: 'Who is right?',
  })
  const view = await getCollection(owner, into.id)
  expect(view.title).toBe('Costs')
  expect(view.items.map((item) => item.kind)).toEqual(['note', 'article', 'fact', 'row', 'comparison'])
  expect(view.items.map((item) => item.id)).toEqual(added)
  const [note, report, single, row, whole] = view.items
  expect(note?.note).toBe('Who is right?')
  expect(report?.kept.report).toMatchObject({ source: 'Daily Plover', published: '2024-05-02' })
  const kept = single?.kept.fact
  expect(kept).toMatchObject({
    source: 'Heron Wire',
    title: 'Council votes for bridge',
    published: '2024-05-01',
    url: 'https://heron.example/bridge',
    versionN: 1,
  })
  const [version] = await db()
    .select({ text: versions.text })
    .from(versions)
    .where(eq(versions.id, kept?.versionId ?? ''))
  expect(version?.text.slice(kept?.start, kept?.end)).toBe(kept?.quote)
  expect(row?.kept.row).toMatchObject({ relation: 'contradict', aspect: 'figure' })
  expect(row?.kept.row?.facts.map((one) => one.source)).toEqual(['Heron Wire', 'Daily Plover'])
  for (const one of row?.kept.row?.facts ?? []) {
    expect(one.marks.map((mark) => one.quote.slice(mark.start, mark.end)).join()).toMatch(/4[05]/)
  }
  expect(whole).toMatchObject({ label: 'Cost', comparisonId: comparison.id })
  expect(whole?.kept.comparison?.counts.contradict).toBeGreaterThan(0)
  expect(whole?.kept.comparison?.reports.map((one) => one.source)).toEqual(['Heron Wire', 'Daily Plover'])
  expect(Object.keys(view.living.articles).sort()).toEqual([wire, daily].sort())
})

test('keeps a row of reports compared just now, found by any of its facts', async () => {
  const id = await collection()
  const of = { articleIds: [wire, daily] }
  for (const [i, fact] of [
    await factWith(wire, '40 million'),
    await factWith(daily, '45 million'),
  ].entries()) {
    const result = await addItems(owner, { collectionId: id, things: [{ kind: 'row', facts: [fact], of }] })
    expect(result).toMatchObject(i === 0 ? { already: 0 } : { added: [], already: 1 })
  }
  const lonely = await factWith(wire, 'buses')
  await addItems(owner, { collectionId: id, things: [{ kind: 'row', facts: [lonely], of }] })
  const [, only] = await shown(id)
  expect(only?.kept.row).toMatchObject({ relation: 'only', reports: [{}, { source: 'Daily Plover' }] })
})

test('keeps the row that was asked for, also where a fact of it stands in other rows too', async () => {
  const sample = (file: string) =>
    readFileSync(new URL(`../../db/sample/reports/${file}`, import.meta.url), 'utf8')
  const articleIds: string[] = []
  for (const [source, published, file] of [
    ['Kittiwake News Agency', '2020-11-05', '06-kittiwake-defense-plan-silent-on-strikes.txt'],
    ['Newsbarrow', '2020-11-05', '07-newsbarrow-defense-plan-silent.txt'],
    ['The Marchmont Times', '2020-12-11', '09-marchmont-talks-without-deadline.txt'],
  ] as const) {
    articleIds.push(await makeReport(owner, { source, published, text: sample(file) }))
  }
  const view = await compareReports(owner, articleIds)
  const rows = view.rows.map(({ cells }) =>
    cells.flatMap((cell, i) => {
      const { versionId, extraction } = view.columns[i] as (typeof view.columns)[number]
      return cell.map(({ n }) => ({ versionId, extraction, n }))
    }),
  )
  const keys = rows.flat().map((fact) => JSON.stringify(fact))
  expect(new Set(keys).size).toBeLessThan(keys.length)
  const kept = await previewThings(
    owner,
    rows.map((facts) => ({ kind: 'row', facts, of: { articleIds } })),
  )
  expect(kept).toMatchObject(view.rows.map(({ explanation }) => ({ row: { explanation } })))
})

test('shows what would be kept before it is', async () => {
  const fact = await factWith(wire, '40 million')
  expect(await previewThings(other, [{ kind: 'fact', fact }, article(wire)])).toMatchObject([
    { kind: 'fact', fact: { quote: expect.stringContaining('40 million') } },
    { kind: 'article', report: { source: 'Heron Wire' } },
  ])
  await expect(previewThings(NOBODY, [article(wire)])).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('what is there already is told and not doubled, and its note is added to', async () => {
  const id = await collection()
  const fact = await factWith(wire, '40 million')
  const things = [{ kind: 'fact', fact }]
  await addItems(owner, { collectionId: id, things, note: 'First' })
  expect(await addItems(owner, { collectionId: id, things, note: 'Second' })).toMatchObject({
    added: [],
    already: 1,
  })
  expect(
    await addItems(owner, { collectionId: id, things: [...things, article(wire), article(wire)] }),
  ).toMatchObject({ added: [expect.any(String)], already: 1 })
  const items = await shown(id)
  expect(items.map((item) => item.kind)).toEqual(['fact', 'article'])
  expect(items[0]?.note).toBe('First\n\nSecond')
})

test('two people’s clicks at once do not double either', async () => {
  const id = await collection()
  const add = () => addItems(owner, { collectionId: id, things: [article(wire), article(daily)] })
  const results = await Promise.all([add(), add(), add(), add()])
  expect(results.map((result) => result.added.length).sort()).toEqual([0, 0, 0, 2])
  expect(await shown(id)).toHaveLength(2)
})

test('nothing gets into a collection from elsewhere than the store', async () => {
  const id = await collection()
  const fact = await factWith(wire, '40 million')
  const secret = await saveComparison(other, { title: 'Secret', articles: [wire, daily] })
  const add = (viewer: User, ...things: unknown[]) => addItems(viewer, { collectionId: id, things })
  for (const thing of [
    article(UNKNOWN),
    { kind: 'fact', fact: { ...fact, n: 999 } },
    { kind: 'fact', fact: { ...fact, versionId: UNKNOWN } },
    { kind: 'comparison', comparisonId: secret.id },
    { kind: 'row', facts: [fact], of: { comparisonId: secret.id } },
    { kind: 'row', facts: [{ ...fact, n: 999 }], of: { articleIds: [wire, daily] } },
  ]) {
    await expect(add(owner, thing)).rejects.toMatchObject({ code: 'not-found' })
  }
  for (const thing of [
    article('nonsense'),
    { kind: 'fact', fact: { ...fact, n: 9e15 } },
    { kind: 'fact', fact: { ...fact, n: -1 } },
    { kind: 'quote', quote: 'Made up' },
    { kind: 'row', facts: [fact], of: { articleIds: [wire] } },
    { kind: 'row', facts: [], of: { articleIds: [wire, daily] } },
  ]) {
    await expect(add(owner, thing)).rejects.toMatchObject({ code: 'invalid' })
  }
  await add(owner, { ...article(wire), report: { title: 'Forged' }, label: 'Forged' })
  expect(await shown(id)).toMatchObject([{ label: 'Council votes for bridge' }])
  await expect(add(other, article(wire))).rejects.toMatchObject({ code: 'not-found' })
  await expect(addItems(NOBODY, { collectionId: id, things: [article(wire)] })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await expect(addItems(owner, { collectionId: id, things: [] })).rejects.toMatchObject({ code: 'invalid' })
})

test('a new collection with things that cannot be added is not made', async () => {
  const before = await db().$count(collectionItems)
  await expect(addItems(owner, { title: 'x', things: [article(UNKNOWN)], note: 'n' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(addItems(owner, { title: '', things: [article(wire)] })).rejects.toMatchObject({
    code: 'invalid',
    fields: { title: expect.any(String) },
  })
  await expect(addItems(owner, { things: [article(wire)] })).rejects.toMatchObject({
    fields: { collectionId: expect.any(String) },
  })
  expect(await db().$count(collectionItems)).toBe(before)
})

test('a collection takes so many things and no more', async () => {
  const id = await collection()
  await db()
    .insert(collectionItems)
    .values(
      Array.from({ length: MOST_ITEMS - 1 }, (_, i) => ({
        collectionId: id,
        position: i + 1,
        kind: 'note' as const,
        note: `${i}`,
      })),
    )
  const [first] = await shown(id)
  await removeItem(owner, first?.id ?? '')
  await addItems(owner, { collectionId: id, things: [article(wire), article(daily)] })
  await expect(addItems(owner, { collectionId: id, things: [], note: 'x' })).rejects.toMatchObject({
    code: 'too-large',
  })
  await expect(restoreItem(owner, first?.id ?? '')).rejects.toMatchObject({ code: 'too-large' })
  const last = await getCollection(owner, id, 999)
  expect(last).toMatchObject({ count: MOST_ITEMS, page: 20, pages: 20, first: 1901 })
  expect(last.items.at(-1)?.kind).toBe('article')
  expect((await getCollection(owner, id, 'all')).items).toHaveLength(MOST_ITEMS)
})

test('a removed item goes, and comes back to its place', async () => {
  const { ids, word } = await letters('abc')
  const [, b] = ids
  for (const [viewer, code] of [
    [other, 'not-found'],
    [NOBODY, 'unauthenticated'],
  ] as const) {
    await expect(removeItem(viewer, b ?? '')).rejects.toMatchObject({ code })
    await expect(restoreItem(viewer, b ?? '')).rejects.toMatchObject({ code })
  }
  await removeItem(owner, b ?? '')
  expect(await word()).toBe('ac')
  await expect(removeItem(owner, b ?? '')).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeNote(owner, { id: b, note: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  await restoreItem(owner, b ?? '')
  expect(await word()).toBe('abc')
  await expect(restoreItem(owner, b ?? '')).rejects.toMatchObject({ code: 'not-found' })
  await expect(removeItem(owner, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
})

test('a thing that was removed and added again does not come back a second time', async () => {
  const id = await collection()
  const add = () => addItems(owner, { collectionId: id, things: [article(wire)] })
  const { added } = await add()
  await removeItem(owner, added[0] ?? '')
  expect(await add()).toMatchObject({ already: 0 })
  await expect(restoreItem(owner, added[0] ?? '')).rejects.toMatchObject({ code: 'conflict' })
  expect(await shown(id)).toHaveLength(1)
})

test('what was removed more than a month ago is purged with the next removal', async () => {
  const { ids } = await letters('ab')
  const [a = '', b = ''] = ids
  await removeItem(owner, a)
  await db()
    .update(collectionItems)
    .set({ removedAt: sql`now() - interval '31 days'` })
    .where(eq(collectionItems.id, a))
  await removeItem(owner, b)
  await expect(restoreItem(owner, a)).rejects.toMatchObject({ code: 'not-found' })
  await restoreItem(owner, b)
})

test('moves up, down, to the ends, and next to another item', async () => {
  const { ids, word } = await letters('abcd')
  const [a, b, c, d] = ids
  const moves = [
    [c, 'up', 'acbd', 2],
    [a, 'up', 'acbd', 1],
    [a, 'down', 'cabd', 2],
    [d, 'down', 'cabd', 4],
    [d, 'first', 'dcab', 1],
    [c, 'last', 'dabc', 4],
    [c, { after: d }, 'dcab', 2],
    [b, { before: d }, 'bdca', 1],
    [b, { before: a }, 'dcba', 3],
    [b, { before: a }, 'dcba', 3],
    [a, { before: b }, 'dcab', 3],
  ] as const
  for (const [id, to, expected, place] of moves) {
    expect(await moveItem(owner, { id, to })).toEqual({ place, of: 4 })
    expect(await word()).toBe(expected)
  }
  await removeItem(owner, c ?? '')
  await moveItem(owner, { id: a, to: 'up' })
  expect(await word()).toBe('adb')
  await expect(moveItem(owner, { id: a, to: { after: c } })).rejects.toMatchObject({ code: 'not-found' })
  await expect(moveItem(owner, { id: c, to: 'up' })).rejects.toMatchObject({ code: 'not-found' })
  await restoreItem(owner, c ?? '')
  expect([...(await word())].sort().join('')).toBe('abcd')
  await expect(moveItem(owner, { id: a, to: 'sideways' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(moveItem(owner, { id: a, to: { after: a } })).rejects.toMatchObject({ code: 'not-found' })
  await expect(moveItem(other, { id: b, to: 'up' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(moveItem(NOBODY, { id: b, to: 'up' })).rejects.toMatchObject({ code: 'unauthenticated' })
  const elsewhere = await letters('x')
  await expect(moveItem(owner, { id: a, to: { after: elsewhere.ids[0] } })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('moves at once come one after the other: nothing is lost, doubled, or left without a place of its own', async () => {
  const { id, ids, word } = await letters('abcdefgh')
  const tos = ['up', 'down', 'first', 'last'] as const
  await Promise.all([
    ...ids.map((item, i) => moveItem(owner, { id: item, to: tos[i % 4] })),
    ...ids.slice(1).map((item) => moveItem(owner, { id: item, to: { after: ids[0] } })),
    addItems(owner, { collectionId: id, things: [], note: 'z' }),
  ])
  expect([...(await word())].sort().join('')).toBe('abcdefghz')
  const rows = await db()
    .select({ position: collectionItems.position })
    .from(collectionItems)
    .where(eq(collectionItems.collectionId, id))
  expect(new Set(rows.map((row) => row.position)).size).toBe(9)
})

test('notes are changed and taken away by the owner alone', async () => {
  const id = await collection(owner, { visibility: 'members' })
  const { added } = await addItems(owner, { collectionId: id, things: [article(wire)] })
  const [item] = added
  await changeNote(owner, { id: item, note: ' See *page 2*. ' })
  expect((await shown(id))[0]?.note).toBe('See *page 2*.')
  await expect(changeNote(other, { id: item, note: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeNote(NOBODY, { id: item, note: 'x' })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(changeNote(owner, { id: item, note: 'x'.repeat(20_001) })).rejects.toMatchObject({
    code: 'invalid',
    fields: { note: expect.any(String) },
  })
  await changeNote(owner, { id: item, note: '' })
  expect((await shown(id))[0]?.note).toBe('')
  const { ids, word } = await letters('a')
  await expect(changeNote(owner, { id: ids[0], note: ' ' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await word()).toBe('a')
})

test('the words stay when report and comparison are gone', async () => {
  const gone = await makeReport(owner, {
    source: 'Heron Wire',
    text: 'The ferry stops on Sunday, and nobody will replace it this year.',
  })
  const { id: comparisonId } = await saveComparison(owner, { title: 'Ferry', articles: [gone, daily] })
  const id = await collection()
  const fact = await factWith(gone, 'ferry')
  await addItems(owner, {
    collectionId: id,
    things: [
      { kind: 'fact', fact },
      { kind: 'comparison', comparisonId },
      { kind: 'row', facts: [fact], of: { comparisonId } },
    ],
  })
  await deleteComparison(owner, comparisonId)
  await db().delete(articles).where(eq(articles.id, gone))
  const view = await getCollection(owner, id)
  expect(view.living.articles[gone]).toBeUndefined()
  expect(view.items).toMatchObject([
    { kept: { fact: { quote: expect.stringContaining('The ferry stops') } } },
    { label: 'Ferry', comparisonId: null, kept: { comparison: { origins: expect.any(Number) } } },
    { kept: { row: { facts: [{ articleId: gone }] } } },
  ])
})

test('a comparison that has not been saved is saved for its person alone, kept, and both taken back in one go', async () => {
  const id = await collection()
  const title = 'Heron Wire and Daily Plover, 1 May 2024 – 2 May 2024'
  const things = [{ kind: 'unsaved', articleIds: [wire, daily] }]
  expect(await previewThings(owner, things)).toMatchObject([
    { kind: 'unsaved', title, comparison: { counts: { contradict: 1 } } },
  ])
  const { added, saved } = await addItems(owner, { collectionId: id, things })
  expect(saved?.title).toBe(title)
  expect(await shown(id)).toMatchObject([{ kind: 'comparison', comparisonId: saved?.id }])
  expect(await getComparison(owner, saved?.id ?? '')).toMatchObject({ visibility: 'private', isOwner: true })
  await expect(getComparison(other, saved?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })

  const back = { added, saved: saved?.id ?? null }
  await expect(takeBack(other, back)).rejects.toMatchObject({ code: 'not-found' })
  await expect(takeBack(NOBODY, back)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(takeBack(owner, { added: 'all' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(takeBack(owner, { ...back, saved: UNKNOWN })).rejects.toMatchObject({ code: 'not-found' })
  expect(await shown(id)).toHaveLength(1)
  await takeBack(owner, back)
  expect(await shown(id)).toEqual([])
  await expect(getComparison(owner, saved?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
})

test('a private comparison goes where others read only if it was said whether they may open it', async () => {
  const visibilityOf = async (id: string) => (await getComparison(owner, id)).visibility
  const { id: comparisonId } = await saveComparison(owner, { title: 'Mine', articles: [wire, daily] })
  const things = [{ kind: 'comparison', comparisonId }]
  expect(await previewThings(owner, things)).toMatchObject([{ isPrivate: true }])
  const alone = await collection()
  expect(await addItems(owner, { collectionId: alone, things, share: 'members' })).toMatchObject({
    shared: [],
  })
  expect(await visibilityOf(comparisonId)).toBe('private')
  expect(await getCollection(owner, alone)).toMatchObject({ closed: 1 })

  const open = await collection(owner, { visibility: 'public' })
  const unsaid = { code: 'invalid', fields: { share: expect.stringMatching(/may open/) } }
  await expect(addItems(owner, { collectionId: open, things })).rejects.toMatchObject(unsaid)
  await expect(addItems(owner, { collectionId: open, things, share: 'all' })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await shown(open)).toEqual([])
  const kept = await addItems(owner, { collectionId: open, things, share: 'keep' })
  expect(await visibilityOf(comparisonId)).toBe('private')
  await expect(getComparison(other, comparisonId)).rejects.toMatchObject({ code: 'not-found' })
  expect((await getCollection(other, open)).closed).toBe(0)
  await takeBack(owner, { added: kept.added, saved: null })

  const opened = await addItems(owner, { collectionId: open, things, share: 'members' })
  expect(opened.shared).toEqual([comparisonId])
  expect(await getComparison(other, comparisonId)).toMatchObject({ visibility: 'members' })
  expect(await getCollection(owner, open)).toMatchObject({ closed: 0 })
  // What members can open already is not asked about, and stays so when it is taken out again.
  const again = await collection(owner, { visibility: 'members' })
  expect(await addItems(owner, { collectionId: again, things })).toMatchObject({ shared: [] })
  await takeBack(owner, { added: opened.added, saved: null, shared: opened.shared })
  expect(await visibilityOf(comparisonId)).toBe('private')
})

test('one that is saved with it is saved for members where that was said', async () => {
  const collectionId = await collection(owner, { visibility: 'members' })
  const things = [{ kind: 'unsaved', articleIds: [wire, daily] }]
  await expect(addItems(owner, { collectionId, things })).rejects.toMatchObject({
    fields: { share: /may open/ },
  })
  const { added, saved, shared } = await addItems(owner, { collectionId, things, share: 'members' })
  expect(shared).toEqual([saved?.id])
  expect(await getComparison(other, saved?.id ?? '')).toMatchObject({ visibility: 'members', isOwner: false })
  await takeBack(owner, { added, saved: saved?.id ?? null, shared })
  await expect(getComparison(owner, saved?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
})

test('as many as can be selected are added in one step, and taken out in one', async () => {
  const sourceId = await makeSource('Bulk Wire')
  const ids: string[] = []
  for (let n = 0; n < 250; n += 1) ids.push(await makeArticle({ title: `Bulk ${n}`, sourceId }))
  const { collection: into, added } = await addItems(owner, { title: 'Bulk', things: ids.map(article) })
  expect(added).toHaveLength(250)
  expect(await getCollection(owner, into.id)).toMatchObject({ count: 250 })
  expect(await addItems(owner, { collectionId: into.id, things: ids.map(article) })).toMatchObject({
    added: [],
    already: 250,
  })
  await takeBack(owner, { added, saved: null })
  expect(await getCollection(owner, into.id)).toMatchObject({ count: 0 })
  const tooMany = Array.from({ length: MOST_AT_ONCE + 1 }, () => article(wire))
  await expect(addItems(owner, { title: 'Too many', things: tooMany })).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('At most 1,000'),
  })
})

test('nothing is saved where it cannot be kept', async () => {
  const mine = async () => (await listComparisons(owner, { mine: true })).comparisons.length
  const before = await mine()
  const things = [{ kind: 'unsaved', articleIds: [wire, daily] }]
  const theirs = await collection(other)
  await expect(addItems(owner, { collectionId: theirs, things })).rejects.toMatchObject({ code: 'not-found' })
  const alone = [{ kind: 'unsaved', articleIds: [wire] }]
  await expect(addItems(owner, { title: 'One', things: alone })).rejects.toMatchObject({ code: 'invalid' })
  await expect(addItems(owner, { title: 'Two', things: [...things, ...things] })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await mine()).toBe(before)
})
