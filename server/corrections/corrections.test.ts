import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { corrections } from '#db/schema/corrections.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { getComparison } from '#server/compare/get-comparison.ts'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { extractVersion } from '#server/extraction/extract-version.ts'
import { storeExtraction } from '#server/extraction/store-extraction.ts'
import { findUnread, lockArticle } from '#server/extraction/unread-version.ts'
import { listFacts } from '#server/library/list-facts.ts'
import { deleteAccount } from '#server/people/delete-account.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { addUnread, makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { correctFact } from './correct-fact.ts'
import type { CorrectionLine } from './correction-lines.ts'
import { exportCorrections } from './export-corrections.ts'
import { listCorrections } from './list-corrections.ts'
import { readExtraction } from './read-extraction.ts'
import { storeCorrected } from './store-corrected.ts'
import type { CorrectionInput, ReadExtraction, ShownFact } from './types.ts'
import { withdrawCorrection } from './withdraw-correction.ts'

const database = await createTestDatabase()
let editor: User
let researcher: User

beforeAll(async () => {
  editor = await makePerson('editor', 'Edda Vale')
  researcher = await makePerson('researcher')
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

let made = 0
const text = () => {
  made += 1
  return `The council approved ${made + 100} million euros for the Plover Bridge, Mayor Ida Quill said.

The bridge will open in 2026. Trams will not use it, according to the transport ministry.

© Heron Wire. All rights reserved.`
}
const makeOne = (words = text()) =>
  makeReport(editor, { source: 'Heron Wire', text: words, published: '2024-05-01' })

function factOf({ reading }: ReadExtraction, words: string): ShownFact {
  const fact = reading?.facts.find(({ quote }) => quote.includes(words))
  if (!fact) throw new Error(`no fact with "${words}"`)
  return fact
}
function base(page: ReadExtraction) {
  return {
    articleId: page.articleId,
    versionId: page.versionId,
    extraction: page.reading?.extraction ?? 0,
  }
}
function about(page: ReadExtraction, words: string) {
  const { id, corrections: known } = factOf(page, words)
  return { ...base(page), fact: id, known }
}
const spanOf = (page: ReadExtraction, words: string) => {
  const start = page.text.indexOf(words)
  return { start, end: start + words.length }
}
async function correct(id: string, make: (page: ReadExtraction) => CorrectionInput, viewer = editor) {
  return correctFact(viewer, make(await readExtraction(viewer, id)))
}
const shown = async (id: string) => (await readArticle(researcher, { id })).facts
const listed = async (id: string) =>
  (await listFacts(researcher, { size: 100 })).rows.filter(({ articleId }) => articleId === id)

describe('a person’s decision counts wherever facts are read', () => {
  test('a rejected fact is in no reader, list, count or comparison; withdrawn, it is back', async () => {
    const [id, other] = [await makeOne(), await makeOne()]
    const before = await shown(id)
    const { id: correction } = await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
    for (const facts of [await shown(id), await listed(id)]) {
      expect(facts).toHaveLength(before.length - 1)
      expect(facts.filter(({ quote }) => quote.includes('Trams'))).toEqual([])
    }
    const [article] = await db().select().from(articles).where(eq(articles.id, id))
    expect(article?.factCount).toBe(before.length - 1)
    const quotes = async () =>
      (await compareReports(researcher, [id, other])).rows.flatMap(({ cells }) =>
        (cells[0] ?? []).map(({ quote }) => quote),
      )
    expect((await quotes()).filter((quote) => quote.includes('Trams'))).toEqual([])
    const jobs = await db().execute(
      sql`select 1 from pgboss.job where name = 'align' and data->>'articleId' = ${id}`,
    )
    expect(jobs.rows).not.toHaveLength(0)
    await withdrawCorrection(editor, correction)
    expect(await shown(id)).toEqual(before)
    expect((await quotes()).some((quote) => quote.includes('Trams'))).toBe(true)
  })

  test('a corrected speaker shows, is filtered by, and says who corrected it', async () => {
    const id = await makeOne()
    await correct(id, (page) => ({
      kind: 'speaker',
      ...about(page, 'open in 2026'),
      speaker: { by: 'entity', name: factOf(page, 'Plover').hops[0]?.entity ?? '' },
    }))
    const fact = (await shown(id)).find(({ quote }) => quote.includes('open in 2026'))
    expect(fact).toMatchObject({
      voice: 'indirect',
      hops: [{ name: 'Ida Quill', anonymous: false, entityId: expect.any(String) }],
      corrected: { kinds: ['speaker'], by: 'Edda Vale' },
    })
    const { rows } = await listFacts(researcher, { speaker: 'quill', size: 100 })
    expect(rows.filter(({ articleId }) => articleId === id).map(({ quote }) => quote)).toContain(fact?.quote)
  })

  test('where only the origin was wrong, those who pass it on stay', async () => {
    const chained = `${text()}\n\nFares will rise by 5 percent, the Harbor Wire reported, citing Ada Marsh.`
    const id = await makeOne(chained)
    const page = await readExtraction(editor, id)
    const before = factOf(page, 'Fares').hops
    expect(before.length).toBe(2)
    await correct(id, (now) => ({
      kind: 'speaker',
      ...about(now, 'Fares'),
      speaker: { by: 'entity', name: 'Ida Quill' },
      keepNearer: true,
    }))
    const fact = (await shown(id)).find(({ quote }) => quote.includes('Fares'))
    expect(fact?.hops.map(({ name }) => name)).toEqual([before[0]?.name, 'Ida Quill'])
  })

  test('a fact has the words that were chosen, and keeps its number', async () => {
    const id = await makeOne()
    const [n] = (await shown(id)).filter(({ quote }) => quote.includes('Plover')).map((fact) => fact.n)
    await correct(id, (page) => ({
      kind: 'span',
      ...about(page, 'Plover'),
      span: spanOf(page, ' million euros for the Plover Bridge'),
    }))
    const fact = (await shown(id)).find((one) => one.n === n)
    expect(fact?.quote).toBe('million euros for the Plover Bridge')
  })

  test('an added fact is a fact like others, in the order of the text', async () => {
    const id = await makeOne()
    await correct(id, (page) => ({
      kind: 'add',
      ...base(page),
      span: spanOf(page, 'will not use it'),
      speaker: { by: 'words', span: spanOf(page, 'the transport ministry'), anonymous: false },
      certainty: 'probable',
      polarity: 'negative',
      note: 'In passing',
    }))
    const facts = await shown(id)
    const fact = facts.find(({ quote }) => quote === 'will not use it')
    expect(fact).toMatchObject({ n: 1_000_001, certainty: 'probable', polarity: 'negative' })
    expect(fact?.hops[0]?.written).toBe('the transport ministry')
    expect(facts.map(({ start }) => start)).toEqual(facts.map(({ start }) => start).sort((a, b) => a - b))
    expect((await listCorrections(researcher, id))[0]).toMatchObject({ kind: 'add', note: 'In passing' })
  })

  test('a saved comparison keeps what it was made on', async () => {
    const [id, other] = [await makeOne(), await makeOne()]
    const { id: correction } = await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
    const saved = await saveComparison(researcher, { title: 'Before', articles: [id, other] })
    const before = await getComparison(researcher, saved.id)
    await withdrawCorrection(editor, correction)
    await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Plover') }))
    // As if made two days ago, when unused readings are let go.
    await db().execute(sql`alter table extractions disable trigger extractions_immutable`)
    await db().execute(sql`update extractions set extracted_at = now() - interval '2 days'`)
    await db().execute(sql`alter table extractions enable trigger extractions_immutable`)
    await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
    expect(await getComparison(researcher, saved.id)).toEqual(before)
    const { versionId } = await readExtraction(editor, id)
    const stored = await db().execute(
      sql`select n, corrected_from from extractions where version_id = ${versionId} order by n`,
    )
    // The engine's own, the one that was compared, and the one that counts; those in between were let go.
    expect(stored.rows.map(({ n }) => n)).toEqual([1, 2, 5])
  })

  test('a new reading by another engine keeps the corrections', async () => {
    const id = await makeOne()
    await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
    const page = await readExtraction(editor, id)
    await db().execute(sql`alter table extractions disable trigger extractions_immutable`)
    await db().execute(sql`update extractions set engine = 'older' where version_id = ${page.versionId}`)
    await db().execute(sql`alter table extractions enable trigger extractions_immutable`)
    await extractVersion(page.versionId)
    const after = await readExtraction(editor, id)
    expect(after.reading?.extraction).toBeGreaterThan(page.reading?.extraction ?? 0)
    expect(factOf(after, 'Trams').rejected).toBe(true)
    expect((await shown(id)).filter(({ quote }) => quote.includes('Trams'))).toEqual([])
  })
})

test('a newer version of the text keeps what can be found in it, and tells what cannot', async () => {
  const [words, url] = [text(), 'https://heron.example/bridge']
  const given = { source: 'Heron Wire', published: '2024-05-01', url }
  const id = await makeReport(editor, { ...given, text: words })
  await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
  const { id: lost } = await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Plover') }))
  const newer = `It was a Friday in May.\n\n${words.replace('Plover', 'Dipper')}`
  expect(await makeReport(editor, { ...given, text: newer })).toBe(id)
  const page = await readExtraction(editor, id)
  expect(page.versionN).toBe(2)
  expect(factOf(page, 'Trams').rejected).toBe(true)
  expect(page.unplaced).toEqual([{ id: lost, reason: 'words' }])
  const quotes = (await shown(id)).map(({ quote }) => quote)
  expect(quotes.some((quote) => quote.includes('Dipper'))).toBe(true)
  expect(quotes.some((quote) => quote.includes('Trams'))).toBe(false)
})

describe('what is refused', () => {
  test('only editors and admins correct; everybody who is signed in sees what was corrected', async () => {
    const id = await makeOne()
    const page = await readExtraction(researcher, id)
    expect(page.mayCorrect).toBe(false)
    const input = { kind: 'reject', ...about(page, 'Trams') }
    await expect(correctFact(researcher, input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(correctFact(NOBODY, input)).rejects.toMatchObject({ code: 'unauthenticated' })
    const admin = await makePerson('admin')
    const { id: correction } = await correctFact(admin, input)
    await expect(withdrawCorrection(researcher, correction)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(withdrawCorrection(NOBODY, correction)).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await listCorrections(researcher, id)).toMatchObject([{ id: correction, kind: 'reject' }])
    await expect(listCorrections(NOBODY, id)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(readExtraction(NOBODY, id)).rejects.toMatchObject({ code: 'unauthenticated' })
    const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, id))
    expect(log.map(({ action }) => action)).toContain('fact.corrected')
  })

  test('what cannot be is told at its field', async () => {
    const id = await makeOne()
    const page = await readExtraction(editor, id)
    const refused = async (input: object, field: string, message: RegExp) =>
      expect(correctFact(editor, { ...base(page), ...input })).rejects.toMatchObject({
        code: 'invalid',
        fields: { [field]: expect.stringMatching(message) },
      })
    const add = { kind: 'add', speaker: { by: 'outlet' }, certainty: 'certain', polarity: 'positive' }
    await refused({ ...add, span: spanOf(page, 'Heron Wire. All') }, 'span', /part of the page/)
    await refused({ ...add, span: { start: 5, end: 5 } }, 'span', /No words/)
    await refused({ ...add, span: { start: 5, end: 99_999 } }, 'span', /past the end/)
    await refused(
      { ...add, span: spanOf(page, 'the Plover Bridge'), note: 'x'.repeat(2001) },
      'note',
      /2,000/,
    )
    const trams = { ...about(page, 'Trams'), kind: 'speaker' }
    await refused({ ...trams, speaker: { by: 'entity', name: 'Nobody Here' } }, 'speaker', /not named/)
    const own = { ...about(page, 'open in 2026'), kind: 'speaker', speaker: { by: 'outlet' } }
    await refused(own, 'speaker', /already/)
    const { start, end } = factOf(page, 'Trams')
    await refused({ ...about(page, 'Trams'), kind: 'span', span: { start, end } }, 'span', /already/)
    await expect(correctFact(editor, { ...base(page), ...add, span: { start, end } })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('already'),
    })
    await expect(correctFact(editor, { kind: 'nonsense' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(withdrawCorrection(editor, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
    expect(await listCorrections(editor, id)).toEqual([])
  })

  test('who is late is told what somebody else did', async () => {
    const id = await makeOne()
    const seen = await readExtraction(editor, id)
    const other = await makePerson('editor', 'Ines Marsh')
    const { id: theirs } = await correctFact(other, { kind: 'reject', ...about(seen, 'Trams') })
    const mine = { kind: 'speaker', ...about(seen, 'Trams'), speaker: { by: 'outlet' } }
    await expect(correctFact(editor, mine)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ines Marsh rejected this fact meanwhile'),
    })
    await withdrawCorrection(other, theirs)
    await expect(withdrawCorrection(editor, theirs)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ines Marsh'),
    })
    await correctFact(editor, mine)
  })

  test('two at once about one fact: one counts, the other is told', async () => {
    const id = await makeOne()
    const page = await readExtraction(editor, id)
    const input = { kind: 'reject', ...about(page, 'Trams') }
    const sent = await Promise.allSettled([correctFact(editor, input), correctFact(editor, input)])
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listCorrections(editor, id)).toHaveLength(1)
  })
})

test('what was withdrawn before a newer version came does not count in the older one either', async () => {
  const [words, url] = [text(), 'https://heron.example/withdrawn-before']
  const given = { source: 'Heron Wire', published: '2024-05-01', url }
  const id = await makeReport(editor, { ...given, text: words })
  const before = await shown(id)
  const { id: correction } = await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
  await withdrawCorrection(editor, correction)
  await makeReport(editor, { ...given, text: `It was a Friday in May.\n\n${words}` })
  expect((await readArticle(researcher, { id, version: 1 })).facts).toEqual(before)
})

test('a correction that is withdrawn while a new version is being read does not count in it', async () => {
  const [words, url] = [text(), 'https://heron.example/withdrawn-meanwhile']
  const given = { source: 'Heron Wire', published: '2024-05-01', url }
  const id = await makeReport(editor, { ...given, text: words })
  const { id: correction } = await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
  expect(await addUnread(editor, { ...given, text: `It was a Friday in May.\n\n${words}` })).toBe(id)
  const { versionId } = await readExtraction(editor, id)

  const withdrawing = await db().transaction(async (tx) => {
    await lockArticle(tx, id)
    const withdrawing = Promise.allSettled([withdrawCorrection(editor, correction)])
    await vi.waitFor(async () => {
      const waiting = await db().execute(
        sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      expect(waiting.rows).toHaveLength(1)
    })
    const unread = await findUnread(tx, versionId, ENGINE_VERSION)
    if (!unread) throw new Error('read already')
    const read = extractArticle({ ...unread, id, published: '2024-05-01' })
    const stored = await storeExtraction(tx, unread, read, ENGINE_VERSION)
    await storeCorrected(tx, unread, { ...stored, engine: ENGINE_VERSION })
    return { sent: withdrawing }
  })
  expect(await withdrawing.sent).toMatchObject([{ reason: { code: 'conflict' } }])
  await withdrawCorrection(editor, correction)
  expect((await shown(id)).some(({ quote }) => quote.includes('Trams'))).toBe(true)
})

test('what people set right is exported for measuring: the engine’s fact beside the corrected one', async () => {
  const id = await makeOne()
  await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
  await correct(id, (page) => ({ kind: 'speaker', ...about(page, 'Plover'), speaker: { by: 'outlet' } }))
  await correct(id, (page) => ({
    kind: 'span',
    ...about(page, 'Plover'),
    span: spanOf(page, 'million euros for the Plover Bridge'),
  }))
  const { id: undone } = await correct(id, (page) => ({ kind: 'reject', ...about(page, '2026') }))
  await withdrawCorrection(editor, undone)
  const lines: CorrectionLine[] = []
  for await (const line of exportCorrections(editor)) if (line.id === id) lines.push(line)
  expect(lines).toHaveLength(2)
  const [set, rejected] = lines
  expect(set).toMatchObject({
    source: 'Heron Wire',
    published: '2024-05-01',
    corrections: [{ kind: 'speaker' }, { kind: 'span' }],
    machine: { voice: 'indirect' },
    corrected: { voice: 'own', attribution: [], quote: 'million euros for the Plover Bridge' },
  })
  expect(Object.keys(set?.corrected ?? {}).sort()).toEqual(Object.keys(set?.machine ?? {}).sort())
  for (const { text, machine, corrected } of lines) {
    for (const fact of [machine, corrected]) {
      if (fact) expect(text.slice(fact.start, fact.end)).toBe(fact.quote)
    }
  }
  expect(rejected).toMatchObject({ corrected: null, machine: { quote: expect.stringContaining('Trams') } })
  expect(() => exportCorrections(researcher)).toThrow('editor')
  expect(() => exportCorrections(NOBODY)).toThrow('sign in')
})

describe('the record', () => {
  test('is only added to', async () => {
    const id = await makeOne()
    const { id: correction } = await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }))
    const row = eq(corrections.id, correction)
    const immutable = { cause: { message: 'corrections rows are immutable' } }
    await expect(db().update(corrections).set({ note: 'other' }).where(row)).rejects.toMatchObject(immutable)
    await expect(
      db().update(corrections).set({ madeBy: researcher.userId }).where(row),
    ).rejects.toMatchObject(immutable)
    await expect(db().delete(corrections).where(row)).rejects.toMatchObject({
      cause: { message: 'corrections rows are kept' },
    })
    await withdrawCorrection(editor, correction)
    await expect(db().update(corrections).set({ withdrawnAt: null }).where(row)).rejects.toMatchObject(
      immutable,
    )
    await db().delete(articles).where(eq(articles.id, id))
    expect(await db().select().from(corrections).where(row)).toEqual([])
  })

  test('outlives the person, without their name', async () => {
    const id = await makeOne()
    const leaving = await makePerson('editor', 'Lea Vine')
    await correct(id, (page) => ({ kind: 'reject', ...about(page, 'Trams') }), leaving)
    await deleteAccount(leaving, { confirmation: leaving.email })
    expect(await listCorrections(editor, id)).toMatchObject([{ kind: 'reject', by: null, withdrawn: null }])
    expect((await shown(id)).filter(({ quote }) => quote.includes('Trams'))).toEqual([])
  })
})

test('a report that is not read yet has a page, and nothing to correct', async () => {
  const id = await addUnread(editor, { source: 'Heron Wire', text: text() })
  expect(await readExtraction(editor, id)).toMatchObject({ reading: null, corrections: [], problem: null })
  await expect(readExtraction(editor, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
})
