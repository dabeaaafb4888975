import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Particulars, particularTyped } from '#core/particulars.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { particulars } from '#db/schema/particulars.ts'
import { sources } from '#db/schema/sources.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { deleteArticle } from '#server/library/delete-article.ts'
import { listArticles } from '#server/library/list-articles.ts'
import { deleteAccount } from '#server/people/delete-account.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { NOBODY, type User, type Viewer } from '#server/viewer.ts'
import { particularsOf } from './particulars-of.ts'
import { setParticulars } from './set-particulars.ts'
import { withdrawParticulars } from './withdraw-particulars.ts'

const database = await createTestDatabase()
let editor: User
let other: User
let researcher: User

beforeAll(async () => {
  editor = await makePerson('editor', 'Edda Vale')
  other = await makePerson('editor', 'Ines Marsh')
  researcher = await makePerson('researcher', 'Rhea Tarn')
})
afterAll(async () => {
  await closeSender()
  await closeThreads()
  await database.drop()
})

let made = 0
/** A report of its own for each test, of an outlet of its own. */
async function makeOne(viewer = editor) {
  made += 1
  const source = `Harbour Post ${made}`
  const id = await makeReport(viewer, {
    source,
    title: `Bridge ${made} aproved`,
    text: `The council approved ${made + 100} million euros for the Plover Bridge on Friday, Mayor Ida Quill said.`,
    published: '2024-05-01',
  })
  return { id, source }
}

type Change = Partial<Record<keyof Particulars, string>>

/** Opens the form, as its page does. The answer sends it, with what was changed in it. */
async function open(id: string, viewer: Viewer = editor) {
  const { now: was } = await particularsOf(viewer, id)
  const shown = Object.fromEntries(Object.entries(was).map(([name, value]) => [name, particularTyped(value)]))
  return (change: Change) => setParticulars(viewer, { ...shown, ...change, articleId: id, was })
}
const set = async (id: string, change: Change, viewer?: Viewer) => (await open(id, viewer))(change)
const now = async (id: string) => (await particularsOf(researcher, id)).now
const listed = async (q: string) => (await listArticles(researcher, { q })).rows

describe('what is set', () => {
  test('counts at once in reader, list and search; what was read, who and when stay on record', async () => {
    const { id, source } = await makeOne()
    const ids = await set(id, {
      title: ' Bridge  approved\u00a0at last ',
      source: 'Kelpie Courier',
      byline: 'By Ada Finch; Bo Rook',
      published: '3 May 2024',
    })
    expect(ids).toHaveLength(4)
    const expected = {
      title: 'Bridge approved at last',
      byline: ['Ada Finch', 'Bo Rook'],
      published: '2024-05-03',
    }
    expect(await readArticle(researcher, { id })).toMatchObject({
      ...expected,
      source: { name: 'Kelpie Courier' },
    })
    expect(await listed('"approved at last"')).toMatchObject([{ id, published: '2024-05-03' }])
    expect(await listed('aproved "Plover Bridge"')).not.toContainEqual(expect.objectContaining({ id }))
    const [row] = await db().select().from(articles).where(eq(articles.id, id))
    expect(row?.publishedAt).toEqual(new Date('2024-05-03T00:00:00Z'))
    const { history, read } = await particularsOf(researcher, id)
    expect(read).toMatchObject({ source: [source], byline: [], published: ['2024-05-01'] })
    expect(history.map(({ field }) => field).sort()).toEqual(['byline', 'published', 'source', 'title'])
    expect(history.find(({ field }) => field === 'published')).toMatchObject({
      was: ['2024-05-01'],
      became: ['2024-05-03'],
      by: 'Edda Vale',
      at: expect.any(Date),
      withdrawn: null,
    })
    const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, id))
    expect(log.filter(({ action }) => action === 'article.particulars-set')).toHaveLength(4)
  })

  test('what is unknown can be left empty, and what was left as it was is no change', async () => {
    const { id } = await makeOne()
    expect(await set(id, {})).toEqual([])
    expect(await set(id, { published: '1 May 2024', title: `Bridge   ${made} aproved` })).toEqual([])
    expect(await set(id, { published: '' })).toHaveLength(1)
    expect(await readArticle(researcher, { id })).toMatchObject({ published: null })
    const [row] = await db().select().from(articles).where(eq(articles.id, id))
    expect(row?.publishedAt).toBeNull()
    expect((await particularsOf(researcher, id)).history).toHaveLength(1)
  })

  test('an outlet is known whatever its case, and the one that is known is taken', async () => {
    const { id } = await makeOne()
    const { source } = await makeOne()
    await set(id, { source: source.toUpperCase() })
    expect((await now(id)).source).toEqual([source])
    expect((await particularsOf(researcher, id)).history[0]?.became).toEqual([source])
    expect(await db().$count(sources, eq(sql`lower(${sources.name})`, source.toLowerCase()))).toBe(1)
  })

  test('in other letters, an outlet is spelt anew in all its reports, by editors; it can be taken back', async () => {
    const { id, source } = await makeOne(researcher)
    const neighbour = await makeReport(editor, { source, text: `The mayor resigned on Monday (${made}).` })
    const spelt = source.toUpperCase()
    await expect(set(id, { source: spelt }, researcher)).rejects.toMatchObject({
      code: 'invalid',
      fields: { source: expect.stringContaining('only an editor') },
    })
    const ids = await set(id, { source: spelt })
    // What would be refused is not offered.
    const offered = async (viewer: User) =>
      (await particularsOf(viewer, id)).history.find(({ field }) => field === 'source')?.mayTakeBack
    expect([await offered(researcher), await offered(editor)]).toEqual([false, true])
    expect(await particularsOf(researcher, id)).toMatchObject({ maySet: true, mayRespell: false })
    for (const one of [id, neighbour]) expect((await now(one)).source).toEqual([spelt])
    await set(id, { title: 'Something else' })
    expect((await now(id)).source).toEqual([spelt])
    await expect(withdrawParticulars(researcher, ids)).rejects.toMatchObject({ code: 'forbidden' })
    await withdrawParticulars(editor, ids)
    for (const one of [id, neighbour]) expect((await now(one)).source).toEqual([source])
    expect(await offered(editor)).toBe(false)
  })

  test('another report’s change to its outlet’s spelling is not undone by setting something else', async () => {
    const { id, source } = await makeOne()
    const { id: second } = await makeOne()
    await set(second, { source })
    await set(id, { source: source.toUpperCase() })
    await set(second, { title: 'Other words' })
    expect((await now(second)).source).toEqual([source.toUpperCase()])
  })
})

describe('what is taken back', () => {
  test('what was read counts again, and the history says by whom', async () => {
    const { id } = await makeOne()
    const before = await now(id)
    const ids = await set(id, { title: 'Wrong', source: 'Wrong Wire', byline: 'Nobody', published: '1999' })
    expect(await withdrawParticulars(other, ids)).toEqual({ articleId: id })
    expect(await now(id)).toEqual(before)
    expect(await listed(`"${before.title[0]}"`)).toMatchObject([{ id, published: '2024-05-01' }])
    const { history } = await particularsOf(researcher, id)
    expect(history.map(({ withdrawn }) => withdrawn?.by)).toEqual(Array(4).fill('Ines Marsh'))
    await expect(withdrawParticulars(editor, ids)).rejects.toMatchObject({ code: 'conflict' })
    const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, id))
    expect(log.filter(({ action }) => action === 'article.particulars-taken-back')).toHaveLength(4)
  })

  test('what was set before counts again; what was set after stays', async () => {
    const { id } = await makeOne()
    const first = await set(id, { title: 'First' })
    const second = await set(id, { title: 'Second' })
    const third = await set(id, { title: 'Third' })
    await withdrawParticulars(editor, second)
    expect((await now(id)).title).toEqual(['Third'])
    await withdrawParticulars(editor, third)
    expect((await now(id)).title).toEqual(['First'])
    await withdrawParticulars(editor, first)
    expect((await now(id)).title).toEqual([expect.stringContaining('aproved')])
  })

  test('only changes of one report that are there', async () => {
    const [one, two] = [await makeOne(), await makeOne()]
    const ids = [...(await set(one.id, { title: 'One' })), ...(await set(two.id, { title: 'Two' }))]
    const missing = { code: 'not-found' }
    await expect(withdrawParticulars(editor, ids)).rejects.toMatchObject(missing)
    await expect(withdrawParticulars(editor, [])).rejects.toMatchObject(missing)
    await expect(withdrawParticulars(editor, ['x'])).rejects.toMatchObject(missing)
    await expect(withdrawParticulars(editor, [ids[0], one.id])).rejects.toMatchObject(missing)
    expect((await now(one.id)).title).toEqual(['One'])
  })
})

describe('what is refused', () => {
  test('a report is set right by whoever added it and by editors; everybody signed in sees the history', async () => {
    const { id } = await makeOne()
    const own = await makeOne(researcher)
    expect(await particularsOf(researcher, id)).toMatchObject({ maySet: false })
    expect(await particularsOf(researcher, own.id)).toMatchObject({ maySet: true })
    expect(await particularsOf(editor, own.id)).toMatchObject({ maySet: true })
    await expect(set(id, { title: 'Mine' }, researcher)).rejects.toMatchObject({ code: 'forbidden' })
    const sendAsNobody = setParticulars(NOBODY, { articleId: id, title: 'Mine' })
    await expect(sendAsNobody).rejects.toMatchObject({ code: 'unauthenticated' })
    const ids = await set(id, { title: 'Theirs' })
    await expect(withdrawParticulars(researcher, ids)).rejects.toMatchObject({ code: 'forbidden' })
    const isOffered = async (viewer: User) => (await particularsOf(viewer, id)).history[0]?.mayTakeBack
    expect([await isOffered(researcher), await isOffered(editor)]).toEqual([false, true])
    await expect(withdrawParticulars(NOBODY, ids)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(particularsOf(NOBODY, id)).rejects.toMatchObject({ code: 'unauthenticated' })
    const mine = await set(own.id, { title: 'Mine' }, researcher)
    await withdrawParticulars(researcher, mine)
    expect(await now(id)).toMatchObject({ title: ['Theirs'] })
  })

  test('what cannot be is told at its field, all at once, and nothing is stored', async () => {
    const { id } = await makeOne()
    await expect(
      set(id, { title: ' ', source: '', published: 'soon', byline: 'x'.repeat(5000) }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        title: 'Say what the report is called.',
        source: 'Say which outlet published this report.',
        published: expect.stringContaining('not a date'),
        byline: expect.stringContaining('longer'),
      },
    })
    await expect(set(id, { title: 'x'.repeat(5000) })).rejects.toMatchObject({ fields: { title: /longer/ } })
    await expect(set(id, { published: '0900' })).rejects.toMatchObject({ fields: { published: /1000/ } })
    await expect(setParticulars(editor, { articleId: id })).rejects.toMatchObject({ code: 'invalid' })
    expect((await particularsOf(editor, id)).history).toEqual([])
  })

  test('names that were left alone keep nobody from setting the title, however many or however written', async () => {
    const { id } = await makeOne()
    const byline = ['Writer, Ann', 'A; B', ...Array.from({ length: 24 }, (_, n) => `Author ${n}`)]
    await db().update(articles).set({ byline }).where(eq(articles.id, id))
    expect(await set(id, { title: 'Bridge approved' })).toHaveLength(1)
    expect(await now(id)).toMatchObject({ title: ['Bridge approved'], byline })
    await expect(set(id, { byline: particularTyped(byline).replace('Ann', 'Anna') })).rejects.toMatchObject({
      fields: { byline: 'There are more than 20 names.' },
    })
  })

  test('a name with a comma stays one when somebody edits the names; two that became one are a change', async () => {
    const { id } = await makeOne()
    await set(id, { byline: 'Writer, Ann\nBo Rook' })
    expect((await now(id)).byline).toEqual(['Writer, Ann', 'Bo Rook'])
    await set(id, { byline: 'Writer, Anna' })
    expect((await now(id)).byline).toEqual(['Writer, Anna'])
    expect(await set(id, { byline: 'Writer\nAnna' })).toHaveLength(1)
    expect((await now(id)).byline).toEqual(['Writer', 'Anna'])
    const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, id))
    expect(log.map(({ detail }) => detail)).toContainEqual(
      expect.objectContaining({ to: 'Writer, Ann; Bo Rook' }),
    )
  })

  test('a report that is gone, or never was', async () => {
    const { id } = await makeOne()
    const send = await open(id)
    const ids = await set(id, { title: 'Right' })
    await deleteArticle(editor, { articleId: id })
    await expect(send({ title: 'Late' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(withdrawParticulars(editor, ids)).rejects.toMatchObject({ code: 'not-found' })
    for (const gone of [id, 'x'])
      await expect(particularsOf(editor, gone)).rejects.toMatchObject({ code: 'not-found' })
    expect(await db().$count(particulars, eq(particulars.articleId, id))).toBe(0)
  })
})

describe('who is late', () => {
  test('is told at the field who did what; nothing is overwritten, and nothing of theirs is stored', async () => {
    const { id } = await makeOne()
    const mine = await open(id)
    await set(id, { title: 'Theirs' }, other)
    await expect(mine({ title: 'Mine', byline: 'Ada Finch' })).rejects.toMatchObject({
      code: 'conflict',
      fields: { title: expect.stringMatching(/^Ines Marsh set this .* it is “Theirs” now/) },
    })
    expect(await now(id)).toMatchObject({ title: ['Theirs'], byline: [] })
    expect(await set(id, { title: 'Mine', byline: 'Ada Finch' })).toHaveLength(2)
  })

  test('sets what others left alone, and leaves alone what others set', async () => {
    const { id } = await makeOne()
    const mine = await open(id)
    await set(id, { title: 'Theirs' }, other)
    expect(await mine({ published: '2024-05-02' })).toHaveLength(1)
    expect(await now(id)).toMatchObject({ title: ['Theirs'], published: ['2024-05-02'] })
  })

  test('has nothing to say where the other set the same', async () => {
    const { id } = await makeOne()
    const mine = await open(id)
    await set(id, { published: '2024-05-02' }, other)
    expect(await mine({ published: '2 May 2024' })).toEqual([])
  })

  test('is told who took back what they saw', async () => {
    const { id } = await makeOne()
    const ids = await set(id, { byline: 'Ada Finch' })
    const mine = await open(id)
    await withdrawParticulars(other, ids)
    await expect(mine({ byline: 'Ada Finch\nBo Rook' })).rejects.toMatchObject({
      code: 'conflict',
      fields: { byline: expect.stringMatching(/^Ines Marsh took back .* it is empty now/) },
    })
  })

  test('two at once: one sets, the other is told', async () => {
    const { id } = await makeOne()
    const sends = [await open(id, editor), await open(id, other)]
    const results = await Promise.allSettled(sends.map((send, i) => send({ title: `Title ${i}` })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await particularsOf(editor, id)).history).toHaveLength(1)
  })
})

test('the history cannot be rewritten, and forgets who has left', async () => {
  const leaving = await makePerson('editor', 'Lea Going')
  const { id } = await makeOne()
  const ids = await set(id, { title: 'Set by Lea' }, leaving)
  await withdrawParticulars(leaving, ids)
  const refused = (statement: ReturnType<typeof sql>) => expect(db().execute(statement)).rejects.toThrow()
  await refused(sql`update particulars set became = '{Forged}' where article_id = ${id}`)
  await refused(sql`update particulars set withdrawn_at = null where article_id = ${id}`)
  await refused(sql`update particulars set made_by = ${editor.userId} where article_id = ${id}`)
  await refused(sql`delete from particulars where article_id = ${id}`)
  await deleteAccount(leaving, { confirmation: leaving.email })
  expect((await particularsOf(editor, id)).history).toMatchObject([
    { became: ['Set by Lea'], by: null, withdrawn: { by: null, at: expect.any(Date) } },
  ])
})
