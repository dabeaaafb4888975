import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { rowDecisionFacts, rowDecisions } from '#db/schema/row-decisions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { changeComparison } from '#server/compare/change-comparison.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { getComparison } from '#server/compare/get-comparison.ts'
import { saveComparison } from '#server/compare/save-comparison.ts'
import type { CompareRow, CompareView } from '#server/compare/types.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { alignArticle } from '#server/extraction/align-article.ts'
import { storeExtraction } from '#server/extraction/store-extraction.ts'
import { findUnread, lockArticle } from '#server/extraction/unread-version.ts'
import { deleteAccount } from '#server/people/delete-account.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { decide } from './decide.ts'
import type { DecisionInput } from './types.ts'
import { withdrawDecision } from './withdraw-decision.ts'

const database = await createTestDatabase()
let ada: User
let ines: User
let editor: User

beforeAll(async () => {
  ada = await makePerson('researcher', 'Ada Marsh')
  ines = await makePerson('researcher', 'Ines Vale')
  editor = await makePerson('editor', 'Edda Quill')
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

let made = 0
/** Two reports that nobody decided about yet: a figure that conflicts, and what each has alone. */
async function rivals(): Promise<[string, string]> {
  made += 1
  const [one, other] = [made + 40, made + 140]
  const bridge = `${String.fromCharCode(64 + made)}lderstone Bridge`
  const wire = await makeReport(ada, {
    source: 'Heron Wire',
    published: '2024-05-01',
    text: `The city council approved ${one} million euros for the ${bridge} on Wednesday.\n\nTrams will not use the ${bridge} before 2026, Mayor Ida Quill said.`,
  })
  const daily = await makeReport(ada, {
    source: 'Daily Plover',
    published: '2024-05-01',
    text: `The city council approved ${other} million euros for the ${bridge} on Wednesday.\n\nThe old market hall becomes a library, Mayor Ida Quill said.`,
  })
  return [wire, daily]
}

const rowWith = ({ rows }: CompareView, words: string): CompareRow => {
  const row = rows.find(({ cells }) => cells.flat().some(({ quote }) => quote.includes(words)))
  if (!row) throw new Error(`no row with "${words}"`)
  return row
}
const keysOf = ({ columns }: CompareView, { cells }: CompareRow) =>
  columns.flatMap(({ versionId, extraction }, i) =>
    (cells[i] ?? []).map(({ n }) => ({ versionId, extraction, n })),
  )
const seen = ({ decisions }: CompareView) => decisions.at(-1)?.id ?? null

const relate = (view: CompareView, relation: 'agree' | 'differ' = 'agree', note = ''): DecisionInput => ({
  kind: 'relate',
  relation,
  aspect: null,
  note,
  parts: [keysOf(view, rowWith(view, 'million'))],
  seen: seen(view),
})
const joinLone = (view: CompareView): DecisionInput => ({
  kind: 'join',
  relation: null,
  aspect: null,
  parts: [keysOf(view, rowWith(view, 'Trams')), keysOf(view, rowWith(view, 'market hall'))],
  seen: seen(view),
})

describe('what a person decides about a row', () => {
  test('counts at once for everybody, says who, keeps what the engine had, and can be taken back', async () => {
    const ids = await rivals()
    const before = await compareReports(ada, ids)
    expect(rowWith(before, 'million')).toMatchObject({ relation: 'contradict', decided: null, history: [] })
    const { id } = await decide(ada, relate(before, 'agree', 'One counts the *ramps* too.'))
    const after = await compareReports(ines, ids)
    expect(rowWith(after, 'million')).toMatchObject({
      relation: 'agree',
      decided: { kinds: ['relate'], by: 'Ada Marsh' },
      engine: [{ relation: 'contradict', aspect: 'figure' }],
      history: [id],
    })
    expect(after.counts).toMatchObject({ contradict: 0, agree: 1 })
    expect(after.decisions).toMatchObject([
      { id, state: 'holds', by: 'Ada Marsh', mayWithdraw: false, note: 'One counts the *ramps* too.' },
    ])
    await withdrawDecision(ada, id)
    const back = await compareReports(ada, ids)
    expect(back.rows.map(({ history: _, ...row }) => row)).toEqual(
      before.rows.map(({ history: _, ...row }) => row),
    )
    expect(rowWith(back, 'million').history).toEqual([id])
    expect(back.decisions).toMatchObject([{ state: 'withdrawn', withdrawn: { by: 'Ada Marsh' } }])
  })

  test('joins two rows, splits one and marks facts as not comparable', async () => {
    const ids = await rivals()
    const first = await compareReports(ada, ids)
    await decide(ada, joinLone(first))
    const joined = await compareReports(ada, ids)
    expect(rowWith(joined, 'Trams')).toEqual(rowWith(joined, 'market hall'))
    expect(rowWith(joined, 'Trams').engine.map(({ relation }) => relation)).toEqual(['only', 'only'])
    const [wire, daily] = keysOf(joined, rowWith(joined, 'Trams')).map((key) => [key])
    await decide(ada, { kind: 'split', parts: [wire ?? [], daily ?? []], seen: seen(joined) })
    const split = await compareReports(ada, ids)
    expect(rowWith(split, 'Trams').relation).toBe('only')
    expect(split.decisions.map(({ state }) => state)).toEqual(['superseded', 'holds'])
    await decide(ada, {
      kind: 'not-comparable',
      parts: [keysOf(split, rowWith(split, 'million'))],
      seen: seen(split),
    })
    const apart = await compareReports(ada, ids)
    expect(apart.rows.map(({ relation }) => relation)).toEqual(['only', 'only', 'only', 'only'])
    expect(rowWith(apart, 'million').decided).toMatchObject({ kinds: ['not-comparable'] })
  })

  test('notes of several people stand beside the row', async () => {
    const ids = await rivals()
    const view = await compareReports(ada, ids)
    const note = { kind: 'note', parts: [keysOf(view, rowWith(view, 'million'))], seen: null } as const
    await decide(ada, { ...note, note: 'Whose figure?' })
    await decide(ines, { ...note, note: 'Asked the council.' })
    const after = await compareReports(ada, ids)
    expect(rowWith(after, 'million')).toMatchObject({ relation: 'contradict', decided: null, engine: [] })
    expect(rowWith(after, 'million').history).toHaveLength(2)
    await expect(decide(ada, { ...note, note: '  ' })).rejects.toMatchObject({
      fields: { note: expect.any(String) },
    })
  })

  test('holds when a newer engine reads the reports again, and in a comparison with a third report', async () => {
    const ids = await rivals()
    await decide(ada, joinLone(await compareReports(ada, ids)))
    await rereadWith(ids[0], (facts) => facts.toReversed())
    const third = await makeReport(ada, {
      source: 'Evening Coot',
      text: 'Rain fell on the harbour on Monday.',
    })
    for (const all of [ids, [third, ...ids]]) {
      const view = await compareReports(ada, all)
      expect(rowWith(view, 'Trams')).toEqual(rowWith(view, 'market hall'))
      expect(view.decisions).toMatchObject([{ state: 'holds' }])
    }
  })

  test('says that it has no effect where its words are read as no fact any more', async () => {
    const ids = await rivals()
    await decide(ada, joinLone(await compareReports(ada, ids)))
    await rereadWith(ids[0], (facts) => facts.filter(({ quote }) => !quote.includes('Trams')))
    expect((await compareReports(ada, ids)).decisions).toMatchObject([{ state: 'fact' }])
  })

  test('is kept out of comparisons that it does not concern', async () => {
    const [ids, others] = [await rivals(), await rivals()]
    await decide(ada, relate(await compareReports(ada, ids)))
    expect((await compareReports(ada, [ids[0], others[1]])).decisions).toEqual([])
  })

  test('a saved comparison shows what was decided since, says so, and can be seen as it was saved', async () => {
    const ids = await rivals()
    const early = await decide(ada, joinLone(await compareReports(ada, ids)))
    const { id } = await saveComparison(ada, { title: 'The bridge', articles: ids, visibility: 'members' })
    const saved = await getComparison(ada, id)
    const late = await decide(ines, relate(await compareReports(ines, ids)))
    await withdrawDecision(ada, early.id)
    const now = await getComparison(ada, id)
    expect(rowWith(now.view, 'million').relation).toBe('agree')
    expect(now.view.decisions).toMatchObject([
      { id: early.id, state: 'withdrawn', later: false },
      { id: late.id, state: 'holds', later: true },
    ])
    const then = await getComparison(ada, id, { asSaved: true })
    expect(then.view).toEqual(saved.view)
  })

  test('the public sees that people decided, not who, and no notes', async () => {
    const ids = await rivals()
    const view = await compareReports(ada, ids)
    await decide(ada, relate(view, 'agree', 'For us alone.'))
    const { id } = await saveComparison(ada, { title: 'The bridge', articles: ids })
    await expect(getComparison(NOBODY, id)).rejects.toMatchObject({ code: 'not-found' })
    await changeComparison(ada, { id, visibility: 'public' })
    const open = await getComparison(NOBODY, id)
    expect(rowWith(open.view, 'million')).toMatchObject({
      relation: 'agree',
      decided: { kinds: ['relate'], by: null },
      history: [],
    })
    expect(JSON.stringify(open.view)).not.toMatch(/Ada Marsh|For us alone/)
  })

  test('what the library counts follows', async () => {
    const ids = await rivals()
    await alignArticle(ids[0])
    const counted = async () => {
      const [row] = await db().select().from(articles).where(eq(articles.id, ids[0]))
      return row?.contradictionCount ?? 0
    }
    const before = await counted()
    expect(before).toBeGreaterThan(0)
    const { id } = await decide(ada, relate(await compareReports(ada, ids)))
    const jobs = await db().execute(
      sql`select 1 from pgboss.job where name = 'align' and data->>'articleId' = ${ids[0]}`,
    )
    expect(jobs.rows).not.toHaveLength(0)
    await alignArticle(ids[0])
    expect(await counted()).toBe(before - 1)
    await withdrawDecision(ada, id)
    await alignArticle(ids[0])
    expect(await counted()).toBe(before)
  })
})

describe('who may', () => {
  test('members decide; their own decisions are theirs to take back, and everybody’s an editor’s', async () => {
    const ids = await rivals()
    const view = await compareReports(ada, ids)
    await expect(decide(NOBODY, relate(view))).rejects.toMatchObject({ code: 'unauthenticated' })
    const { id } = await decide(ada, relate(view))
    await expect(withdrawDecision(NOBODY, id)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(withdrawDecision(ines, id)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await compareReports(editor, ids)).decisions).toMatchObject([{ mayWithdraw: true }])
    await withdrawDecision(editor, id)
    await expect(withdrawDecision(ada, id)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Edda Quill'),
    })
    await expect(withdrawDecision(ada, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
    await expect(withdrawDecision(ada, ids[0])).rejects.toMatchObject({ code: 'not-found' })
  })

  test('who is late is told what somebody else decided, and can decide otherwise when they have seen it', async () => {
    const ids = await rivals()
    const view = await compareReports(ada, ids)
    await decide(ines, relate(view, 'differ'))
    await expect(decide(ada, relate(view))).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ines Vale said how these facts relate meanwhile'),
    })
    await decide(ada, relate(await compareReports(ada, ids)))
    const after = await compareReports(ada, ids)
    expect(rowWith(after, 'million')).toMatchObject({ relation: 'agree', decided: { by: 'Ada Marsh' } })
    expect(after.decisions.map(({ state }) => state)).toEqual(['superseded', 'holds'])
  })

  test('bad input is refused and stores nothing', async () => {
    const ids = await rivals()
    const view = await compareReports(ada, ids)
    const good = relate(view)
    const [one] = keysOf(view, rowWith(view, 'million'))
    const stored = () => db().$count(rowDecisions)
    const before = await stored()
    for (const bad of [
      null,
      {},
      { ...good, kind: 'burn' },
      { ...good, relation: 'only' },
      { ...good, aspect: 'colour' },
      { ...good, parts: [] },
      { ...good, parts: [[]] },
      { ...good, parts: [[one]] },
      { ...good, kind: 'split', parts: [good.parts[0]] },
      { ...good, note: 'x'.repeat(20_001) },
      { ...good, seen: 'yesterday' },
    ]) {
      await expect(decide(ada, bad)).rejects.toMatchObject({ code: 'invalid' })
    }
    const gone = { ...good, parts: [[{ ...one, n: 4000 }, ...(good.parts[0] ?? [])]] }
    await expect(decide(ada, gone)).rejects.toMatchObject({ code: 'conflict' })
    expect(await stored()).toBe(before)
  })
})

describe('what is stored', () => {
  test('never changes, and goes only with its articles', async () => {
    const ids = await rivals()
    const { id } = await decide(ada, relate(await compareReports(ada, ids)))
    const ofIt = eq(rowDecisions.id, id)
    const immutable = { cause: { message: expect.stringMatching(/immutable|kept/) } }
    await expect(db().update(rowDecisions).set({ note: 'Else' }).where(ofIt)).rejects.toMatchObject(immutable)
    await expect(db().update(rowDecisions).set({ madeBy: ines.userId }).where(ofIt)).rejects.toMatchObject(
      immutable,
    )
    await expect(db().delete(rowDecisions).where(ofIt)).rejects.toMatchObject(immutable)
    const facts = eq(rowDecisionFacts.decisionId, id)
    await expect(db().update(rowDecisionFacts).set({ part: 1 }).where(facts)).rejects.toMatchObject(immutable)
    await expect(db().delete(rowDecisionFacts).where(facts)).rejects.toMatchObject(immutable)
    await db().delete(articles).where(eq(articles.id, ids[0]))
    expect(await db().$count(rowDecisions, ofIt)).toBe(1)
    await db().delete(articles).where(eq(articles.id, ids[1]))
    expect(await db().$count(rowDecisions, ofIt)).toBe(0)
  })

  test('outlives the account of whoever decided, without their name', async () => {
    const ids = await rivals()
    const leaving = await makePerson('researcher', 'Lea Ving')
    await decide(leaving, relate(await compareReports(leaving, ids)))
    await deleteAccount(leaving, { confirmation: leaving.email })
    const view = await compareReports(ada, ids)
    expect(rowWith(view, 'million')).toMatchObject({ relation: 'agree', decided: { by: null } })
  })
})

type Facts = ReturnType<typeof extractArticle>['facts']

/** Reads the newest version of an article again as a newer engine that finds other facts would. */
async function rereadWith(articleId: string, change: (facts: Facts) => Facts): Promise<void> {
  await db().transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
    const version = await findUnread(tx, article?.currentVersionId ?? '', 'newer')
    if (!version) throw new Error('This version has been read by the newer engine.')
    const read = extractArticle({ id: articleId, text: version.text })
    await storeExtraction(tx, version, { ...read, facts: change(read.facts) }, 'newer')
  })
}

test('a decision is named once its turn has come, so that names sort by when they counted', async () => {
  const ids = await rivals()
  const view = await compareReports(ada, ids)
  const { deciding, turn } = await db().transaction(async (tx) => {
    await lockArticle(tx, ids[0])
    const deciding = decide(ada, relate(view))
    await expect
      .poll(async () => {
        const { rows } = await db().execute(
          sql`select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
        return rows[0]?.waiting
      })
      .toBe(1)
    return { deciding, turn: v7() }
  })
  expect((await deciding).id > turn).toBe(true)
})
