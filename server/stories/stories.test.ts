import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { compareReports } from '../compare/compare-reports.ts'
import { decide } from '../decisions/decide.ts'
import { closeThreads } from '../engine/pool.ts'
import { alignArticle } from '../extraction/align-article.ts'
import { closeSender } from '../jobs/enqueue.ts'
import { makePerson } from '../testing/person.ts'
import { makeReport } from '../testing/report.ts'
import { NOBODY, type User } from '../viewer.ts'
import { clusterArticle } from './cluster-article.ts'
import { clusterLibrary } from './cluster-library.ts'
import { listStories } from './list-stories.ts'
import { makeDigest } from './make-digest.ts'
import { mergeStories } from './merge-stories.ts'
import { moveArticles } from './move-articles.ts'
import { pinStory } from './pin-story.ts'
import { readStory } from './read-story.ts'
import { renameStory } from './rename-story.ts'
import { storiesOf } from './stories-of.ts'
import { storyOf as storyOfReport } from './story-of.ts'
import type { StoryView } from './types.ts'
import { undoChange } from './undo-change.ts'

const database = await createTestDatabase()
afterAll(async () => {
  await closeSender()
  await closeThreads()
  await database.drop()
})

const UNKNOWN = '01890000-0000-7000-8000-000000000000'
let person: User
let editor: User
beforeAll(async () => {
  person = await makePerson('researcher', 'Ada Finch')
  editor = await makePerson('editor')
})

const ferry = (name: string, place: string, town: string) => [
  {
    source: 'Heron Wire',
    title: `Ferry ${name} runs aground off ${place}`,
    published: '2024-03-05',
    text: `The ferry ${name} ran aground off ${place} on Tuesday with 80 passengers aboard, the ${town} Coastguard said.\n\nLifeboats took the passengers to ${town}, according to the ${town} Coastguard.`,
  },
  {
    source: 'Daily Plover',
    title: `Captain of grounded ferry ${name} questioned in ${town}`,
    published: '2024-03-12',
    text: `Police in ${town} questioned the captain of the ferry ${name} on Monday, a week after it ran aground off ${place}.\n\nThe ferry ${name} had 95 passengers aboard when it ran aground off ${place}, the ${town} Coastguard said.`,
  },
]

/** Two reports of one happening, read, compared and placed as the worker does it. */
async function makeStory(
  name: string,
  place: string,
  town: string,
): Promise<{ story: string; ids: string[] }> {
  const ids: string[] = []
  for (const words of ferry(name, place, town)) {
    const id = await makeReport(person, words)
    await alignArticle(id)
    await clusterArticle(id)
    ids.push(id)
  }
  return { story: await storyOf(ids[0] ?? ''), ids }
}

async function storyOf(articleId: string): Promise<string> {
  const [place] = await db()
    .select({ story: storyArticles.storyId })
    .from(storyArticles)
    .where(eq(storyArticles.articleId, articleId))
  return place?.story ?? 'none'
}

async function read(id: string, more: { asOf?: string } = {}): Promise<StoryView> {
  const found = await readStory(person, { id, ...more })
  if (found.kind !== 'story') throw new Error(`It leads to ${found.to}.`)
  return found.story
}

test('reports of one happening come together, those of another one of its kind do not; running twice changes nothing', async () => {
  const one = await makeStory('Alma', 'Skerry Point', 'Port Ansel')
  const other = await makeStory('Brise', 'Lorne Head', 'Quaymouth')
  expect(await storyOf(one.ids[1] ?? '')).toBe(one.story)
  expect(await storyOf(other.ids[1] ?? '')).toBe(other.story)
  expect(other.story).not.toBe(one.story)
  for (const id of [...one.ids, ...other.ids]) await clusterArticle(id)
  expect(await storyOf(one.ids[1] ?? '')).toBe(one.story)
})

test('several workers that place at once place each report once', async () => {
  const ids = []
  for (const words of ferry('Cora', 'Gannet Rock', 'Stonehithe')) ids.push(await makeReport(person, words))
  await Promise.all([...ids, ...ids].map((id) => clusterArticle(id)))
  expect(new Set(await Promise.all(ids.map(storyOf))).size).toBe(1)
})

test('a library from before there were stories is sorted into them, and stories without reports go', async () => {
  const ids = []
  for (const words of ferry('Dorn', 'Petrel Bank', 'Eastwick')) ids.push(await makeReport(person, words))
  const [empty] = await db().insert(stories).values({ title: 'Nothing' }).returning()
  await clusterLibrary(new AbortController().signal)
  expect(new Set(await Promise.all(ids.map(storyOf))).size).toBe(1)
  expect(await db().$count(stories, eq(stories.id, empty?.id ?? ''))).toBe(0)
})

test('a story is read with what comparing found, as of a day without what came later', async () => {
  const { story, ids } = await makeStory('Edda', 'Tern Reef', 'Saltmere')
  expect((await read(story)).digest).toBeNull()
  await makeDigest(story)
  const now = await read(story)
  expect(now.fresh).toBe(true)
  expect(now.members.map(({ id }) => id)).toEqual([ids[1], ids[0]])
  expect(now.title).toContain('Edda')
  expect(now.digest?.rows.some(({ pairs }) => pairs.length > 0)).toBe(true)
  const then = await read(story, { asOf: '2024-03-06' })
  expect(then.members.map(({ id }) => id)).toEqual([ids[0]])
  expect([then.reports, then.later]).toEqual([1, 1])
  expect(then.digest?.reports).toHaveLength(1)
  expect(then.digest?.facts.every(({ report }) => report === 0)).toBe(true)
  expect(then.digest?.rows.every(({ pairs }) => pairs.length === 0)).toBe(true)
  const before = await read(story, { asOf: '2024-01-01' })
  expect([before.reports, before.digest?.facts.length]).toEqual([0, 0])
})

test('a name that a person gave stays, and can be undone', async () => {
  const { story } = await makeStory('Fjord', 'Puffin Ledge', 'Westhaven')
  await makeDigest(story)
  const before = (await read(story)).title
  const { change } = await renameStory(person, { id: story, title: '  The Fjord on the ledge ' })
  expect(await read(story)).toMatchObject({ title: 'The Fjord on the ledge', titled: { by: 'Ada Finch' } })
  await undoChange(person, change)
  expect(await read(story)).toMatchObject({ title: before, titled: null })
  await expect(undoChange(person, change)).rejects.toMatchObject({ code: 'conflict' })
  await expect(renameStory(person, { id: story, title: ' ' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(renameStory(person, { id: story, title: 'x'.repeat(201) })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('of two names the newer is undone first', async () => {
  const { story } = await makeStory('Gale', 'Auk Stack', 'Northby')
  const first = await renameStory(person, { id: story, title: 'First' })
  const second = await renameStory(editor, { id: story, title: 'Second' })
  await expect(undoChange(person, first.change)).rejects.toMatchObject({ code: 'conflict' })
  await undoChange(person, second.change)
  expect((await read(story)).title).toBe('First')
})

test('a split-off report is never moved by the engine again; undone, all is as it was', async () => {
  const { story, ids } = await makeStory('Hilde', 'Razorbill Sound', 'Mullport')
  const late = ids[1] ?? ''
  const split = await moveArticles(person, { story, articles: [late], to: null })
  expect(await storyOf(late)).toBe(split.story)
  await clusterArticle(late)
  expect(await storyOf(late)).toBe(split.story)
  expect((await read(split.story)).members[0]?.placed).toMatchObject({ by: 'Ada Finch' })
  expect((await read(story)).changes[0]).toMatchObject({ kind: 'move', away: true, reports: 1 })
  await undoChange(person, split.change)
  expect(await storyOf(late)).toBe(story)
  expect((await read(story)).members.map(({ placed }) => placed)).toEqual([null, null])
  expect(await readStory(person, { id: split.story })).toEqual({ kind: 'moved', to: story })
})

test('what cannot be moved is refused and stays', async () => {
  const { story, ids } = await makeStory('Inga', 'Fulmar Cove', 'Hartsea')
  const refused = (input: object) => expect(moveArticles(person, { story, ...input })).rejects
  await refused({ articles: ids, to: null }).toMatchObject({ code: 'invalid' })
  await refused({ articles: [], to: null }).toMatchObject({ code: 'invalid' })
  await refused({ articles: ids, to: story }).toMatchObject({ code: 'invalid' })
  await refused({ articles: [UNKNOWN], to: null }).toMatchObject({ code: 'not-found' })
  await refused({ articles: ids, to: UNKNOWN }).toMatchObject({ code: 'not-found' })
  expect((await read(story)).reports).toBe(2)
})

test('a merged story leads to the other one; only editors merge and undo it', async () => {
  const one = await makeStory('Jarl', 'Skua Hole', 'Oldwick')
  const other = await makeStory('Kaja', 'Dipper Weir', 'Newwick')
  const merge = { story: one.story, into: other.story }
  await expect(mergeStories(person, merge)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(mergeStories(editor, { ...merge, into: one.story })).rejects.toMatchObject({ code: 'invalid' })
  const { change } = await mergeStories(editor, merge)
  expect((await read(other.story)).reports).toBe(4)
  expect(await readStory(person, { id: one.story })).toEqual({ kind: 'moved', to: other.story })
  await expect(undoChange(person, change)).rejects.toMatchObject({ code: 'forbidden' })
  await undoChange(editor, change)
  expect((await read(one.story)).reports).toBe(2)
  expect((await read(other.story)).reports).toBe(2)
})

test('a merge on which something newer rests is not undone by half', async () => {
  const one = await makeStory('Lars', 'Grebe Mere', 'Lowton')
  const other = await makeStory('Mads', 'Coot Fen', 'Highton')
  const { change } = await mergeStories(editor, { story: one.story, into: other.story })
  const move = await moveArticles(person, { story: other.story, articles: [one.ids[0]], to: null })
  await expect(undoChange(editor, change)).rejects.toMatchObject({ code: 'conflict' })
  await undoChange(person, move.change)
  await undoChange(editor, change)
  expect(new Set(await Promise.all(one.ids.map(storyOf)))).toEqual(new Set([one.story]))
})

test('pinned stories come first, the others by their newest report, a page at a time', async () => {
  const { story } = await makeStory('Nora', 'Wren Gully', 'Briarport')
  const { change } = await pinStory(person, { id: story, pinned: true })
  expect((await pinStory(person, { id: story, pinned: true })).change).toBeNull()
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listStories(person, { size: 2, cursor })
    seen.push(...page.stories.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen[0]).toBe(story)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThan(4)
  await undoChange(person, change ?? '')
  expect((await read(story)).pinned).toBeNull()
})

test('the list says who reports and since when, finds by title, and leaves out single reports unless asked', async () => {
  const { story } = await makeStory('Olga', 'Heath Bar', 'Farnsea')
  await makeDigest(story)
  const found = await listStories(person, { q: 'ferry OLGA' })
  expect(found.stories).toEqual([
    {
      id: story,
      title: expect.stringContaining('Olga'),
      pinned: false,
      isSample: false,
      reports: 2,
      sources: ['Daily Plover', 'Heron Wire'],
      moreSources: 0,
      first: '2024-03-05',
      last: '2024-03-12',
      figures: { origins: expect.any(Number), contradictions: expect.any(Number) },
    },
  ])
  const lone = await makeReport(person, {
    source: 'Heron Wire',
    title: 'A beekeeper of Tarnhow wins a prize',
    text: 'Beekeeper Ulla Marsh of Tarnhow won the Golden Comb on Friday, the Tarnhow Guild said.',
  })
  await clusterArticle(lone)
  expect(await storyOfReport(person, lone)).toMatchObject({
    title: 'A beekeeper of Tarnhow wins a prize',
    reports: 1,
  })
  expect(await storyOfReport(person, UNKNOWN)).toBeNull()
  expect((await listStories(person, { q: 'beekeeper' })).stories).toEqual([])
  expect((await listStories(person, { q: 'beekeeper', single: true })).stories).toHaveLength(1)
})

test('what people did outlives their account, and is in the log', async () => {
  const leaver = await makePerson('researcher', 'Gone Soon')
  const { story } = await makeStory('Pia', 'Linnet Edge', 'Combe')
  const { change } = await renameStory(leaver, { id: story, title: 'Theirs' })
  await db().delete(users).where(eq(users.id, leaver.userId))
  expect(await read(story)).toMatchObject({ title: 'Theirs', titled: { by: null } })
  const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, story))
  expect(log.map(({ action, actorName }) => [action, actorName])).toEqual([['story.renamed', 'Gone Soon']])
  await undoChange(person, change)
  expect((await read(story)).titled).toBeNull()
})

test('a report that is deleted leaves its story; the last one takes the story from view', async () => {
  const { story, ids } = await makeStory('Runa', 'Siskin Moor', 'Dalby')
  await makeDigest(story)
  await db()
    .delete(articles)
    .where(eq(articles.id, ids[0] ?? ''))
  expect((await read(story)).digest?.reports).toHaveLength(1)
  await db()
    .delete(articles)
    .where(eq(articles.id, ids[1] ?? ''))
  await expect(readStory(person, { id: story })).rejects.toMatchObject({ code: 'not-found' })
})

test('stories are for members: nobody reads or changes them, unknown ones are not there', async () => {
  const { story, ids } = await makeStory('Sten', 'Rook Pass', 'Ember')
  const nobody = { code: 'unauthenticated' }
  await expect(listStories(NOBODY)).rejects.toMatchObject(nobody)
  await expect(storyOfReport(NOBODY, ids[0] ?? '')).rejects.toMatchObject(nobody)
  await expect(readStory(NOBODY, { id: story })).rejects.toMatchObject(nobody)
  await expect(renameStory(NOBODY, { id: story, title: 'x' })).rejects.toMatchObject(nobody)
  await expect(pinStory(NOBODY, { id: story, pinned: true })).rejects.toMatchObject(nobody)
  await expect(moveArticles(NOBODY, { story, articles: ids, to: null })).rejects.toMatchObject(nobody)
  await expect(mergeStories(NOBODY, { story, into: story })).rejects.toMatchObject(nobody)
  await expect(undoChange(NOBODY, UNKNOWN)).rejects.toMatchObject(nobody)
  const missing = { code: 'not-found' }
  await expect(readStory(person, { id: UNKNOWN })).rejects.toMatchObject(missing)
  await expect(readStory(person, { id: 'what' })).rejects.toMatchObject(missing)
  await expect(renameStory(person, { id: UNKNOWN, title: 'x' })).rejects.toMatchObject(missing)
  await expect(undoChange(person, 'what')).rejects.toMatchObject(missing)
  await expect(readStory(person, { id: story, asOf: 'yesterday' })).rejects.toMatchObject({ code: 'invalid' })
})

test('what people decide about a row counts in its story, too', async () => {
  const { story, ids } = await makeStory('Orrin', 'Gull Point', 'Wexby')
  await makeDigest(story)
  const relations = async () => {
    const { digest } = await read(story)
    return digest?.rows.flatMap(({ pairs }) => pairs.map(({ relation }) => relation)) ?? []
  }
  expect(await relations()).not.toContain('differ')
  const view = await compareReports(person, ids)
  const row = view.rows.find(({ cells }) => cells.every((cell) => cell.length > 0))
  const parts = view.columns.flatMap(({ versionId, extraction }, i) =>
    (row?.cells[i] ?? []).map(({ n }) => ({ versionId, extraction, n })),
  )
  await decide(person, {
    kind: 'relate',
    relation: 'differ',
    aspect: null,
    note: '',
    parts: [parts],
    seen: null,
  })
  expect((await read(story)).fresh).toBe(false)
  await makeDigest(story)
  expect(await relations()).toContain('differ')
})

test('where some reports belong: the stories that most of them stand in', async () => {
  const { story, ids } = await makeStory('Tilda', 'Reed Bank', 'Tarnport')
  const { ids: others } = await makeStory('Ulrike', 'Sedge Rock', 'Ulmouth')
  const title = (await storyOfReport(person, ids[0] ?? ''))?.title
  expect(await storiesOf(person, [...ids, others[0], UNKNOWN])).toEqual([{ id: story, title, reports: 2 }])
  expect(await storiesOf(person, [ids[0], others[0]])).toEqual([])
  await expect(storiesOf(NOBODY, ids)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(storiesOf(person, ['x'])).rejects.toMatchObject({ code: 'invalid' })
})
