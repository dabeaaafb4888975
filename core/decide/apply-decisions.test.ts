import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRef, Relation, StoredRow } from '#core/comparison.ts'
import { anchorAt } from '#core/correct/anchor.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { Extraction } from '#core/fact.ts'
import { compareArticles } from '../align/compare.ts'
import { extractionOf } from '../align/testing.ts'
import { compareDecided, decideStored } from './compare-decided.ts'
import type { DecidedRow, Judgement, RowDecision } from './decision.ts'

const WIRE = extractionOf(
  'wire',
  [
    {
      quote: 'The harbor authority will spend 40 million euros on the new ferry terminal',
      quantities: [['40 million euros', 40e6, 'EUR']],
    },
    { quote: 'Dredging of the northern basin was finished in May' },
    { quote: 'The old lighthouse becomes a museum' },
  ],
  '2031-06-02',
)
const DAILY = extractionOf(
  'daily',
  [
    {
      quote: 'The new ferry terminal will cost the harbor authority $40 million',
      quantities: [['$40 million', 40e6, 'USD']],
    },
    { quote: 'Visitors may climb the tower by the sea again' },
  ],
  '2031-06-02',
)
const COOT = extractionOf(
  'coot',
  [
    {
      quote: 'The harbor authority will spend 40 million euros on the ferry terminal',
      quantities: [['40 million euros', 40e6, 'EUR']],
    },
  ],
  '2031-06-02',
)

const sourcesOf = (all: Extraction[]) => all.map((extraction) => ({ extraction, source: extraction.id }))

/** The facts whose quotes hold these words. */
function about(all: Extraction[], words: string[], part = 0): RowDecision['facts'] {
  return words.map((one) => {
    for (const { id, text, facts } of all) {
      const fact = facts.find(({ quote }) => quote.includes(one))
      if (fact) return { articleId: id, part, about: anchorAt(text, fact) }
    }
    throw new Error(`no fact with "${one}"`)
  })
}

let made = 0
function decided(all: Extraction[], parts: string[][], decision: Judgement): RowDecision {
  made += 1
  const facts = parts.flatMap((words, part) => about(all, words, part))
  const reports = new Set(facts.map(({ articleId }) => articleId)).size
  return { id: String(made).padStart(6, '0'), reports, facts, decision }
}

const wordsOf = (all: Extraction[], { facts }: { facts: FactRef[] }) =>
  facts.map(({ article, fact }) => all[article]?.facts.find(({ id }) => id === fact)?.quote ?? '')
function rowWith<R extends StoredRow>(all: Extraction[], rows: R[], words: string): R {
  const row = rows.find((one) => wordsOf(all, one).some((quote) => quote.includes(words)))
  if (!row) throw new Error(`no row with "${words}"`)
  return row
}

const TWO = [WIRE, DAILY]
const THREE = [WIRE, DAILY, COOT]
const apply = (all: Extraction[], ...decisions: RowDecision[]) => compareDecided(sourcesOf(all), decisions)
const join = (relation: 'agree' | null = null) =>
  decided(TWO, [['lighthouse'], ['tower by the sea']], { kind: 'join', relation, aspect: null })

describe('what people decide about rows', () => {
  test('without decisions the engine’s own rows come back', () => {
    const { rows, unapplied } = apply(TWO)
    expect(rows).toEqual(
      compareArticles(sourcesOf(TWO)).rows.map((row) => ({ ...row, decided: [], notes: [], engine: [] })),
    )
    expect(unapplied).toEqual([])
  })

  test('facts that were put together share a row, which says what the engine had', () => {
    const one = join('agree')
    const { rows, unapplied } = apply(TWO, one)
    const row = rowWith(TWO, rows, 'lighthouse')
    expect(wordsOf(TWO, row)).toEqual([
      'The old lighthouse becomes a museum',
      'Visitors may climb the tower by the sea again',
    ])
    expect(row).toMatchObject({ relation: 'agree', decided: [one.id], pairs: [{ relation: 'agree' }] })
    expect(row.engine.map(({ relation }) => relation)).toEqual(['only', 'only'])
    expect(rows.filter(({ decided }) => decided.length > 0)).toHaveLength(1)
    expect(unapplied).toEqual([])
  })

  test('two rows of several reports that become one are held against each other', () => {
    const dear = extractionOf('dear', [
      { quote: 'Ships of forty nations came', quantities: [['forty', 40, 'count:nation']] },
    ])
    const [first, second] = [
      extractionOf('x', [{ quote: 'Ships of nine nations came', quantities: [['nine', 9, 'count:nation']] }]),
      dear,
    ]
    const all = [first, { ...second, id: 'y' }, WIRE, COOT]
    const one = decided(
      all,
      [
        ['nine nations', 'forty nations'],
        ['on the new ferry', 'on the ferry'],
      ],
      {
        kind: 'join',
        relation: null,
        aspect: null,
      },
    )
    const { rows } = apply(all, one)
    expect(rowWith(all, rows, 'nine').pairs?.map(({ a, b }) => `${a} ${b}`)).toEqual([
      '0 1',
      '0 2',
      '0 3',
      '1 2',
      '1 3',
      '2 3',
    ])
  })

  test('how joined facts relate is the engine’s to say where the person leaves it open', () => {
    const apartNow = decided(TWO, [['40 million euros'], ['$40 million']], { kind: 'split' })
    const again = decided(TWO, [['40 million euros'], ['$40 million']], {
      kind: 'join',
      relation: null,
      aspect: null,
    })
    const { rows, unapplied } = apply(TWO, apartNow, again)
    expect(rowWith(TWO, rows, '40 million euros')).toMatchObject({
      relation: 'contradict',
      aspect: 'figure',
      decided: [again.id],
    })
    expect(unapplied).toEqual([{ id: apartNow.id, reason: 'superseded' }])
  })

  test('a fact that was split off stands alone, and the rest is judged anew', () => {
    const one = decided(
      THREE,
      [['$40 million'], ['will spend 40 million euros on the new', 'on the ferry']],
      {
        kind: 'split',
      },
    )
    expect(rowWith(THREE, compareArticles(sourcesOf(THREE)).rows, '$40')).toMatchObject({
      relation: 'contradict',
    })
    const { rows } = apply(THREE, one)
    expect(rowWith(THREE, rows, '$40 million')).toMatchObject({ relation: 'only', decided: [one.id] })
    const rest = rowWith(THREE, rows, 'on the ferry')
    expect(rest).toMatchObject({ relation: 'agree', decided: [one.id] })
    expect(rest.facts).toHaveLength(2)
    expect(rest.engine.map(({ relation }) => relation)).toEqual(['contradict'])
  })

  test('facts that are not comparable stand apart from each other, each in a row that says so', () => {
    const one = decided(THREE, [['on the new ferry'], ['$40 million'], ['on the ferry']], {
      kind: 'not-comparable',
    })
    const { rows } = apply(THREE, one)
    const apart = rows.filter(({ decided }) => decided.includes(one.id))
    expect(apart.map(({ relation }) => relation)).toEqual(['only', 'only', 'only'])
  })

  test('a relation that was decided counts, with no sentence of the engine’s that says otherwise', () => {
    const one = decided(TWO, [['40 million euros', '$40 million']], {
      kind: 'relate',
      relation: 'agree',
      aspect: null,
    })
    const row = rowWith(TWO, apply(TWO, one).rows, '$40 million')
    expect(row).toMatchObject({ relation: 'agree', aspect: null, differences: [], decided: [one.id] })
    expect(row.explanation).not.toContain('where')
    expect(row.engine).toMatchObject([
      { relation: 'contradict', explanation: expect.stringContaining('where') },
    ])
  })

  test('said of two reports it counts beside a third one, for that pair; the row says the gravest', () => {
    const one = decided(TWO, [['40 million euros', '$40 million']], {
      kind: 'relate',
      relation: 'agree',
      aspect: null,
    })
    const both = { kind: 'relate', relation: 'differ', aspect: 'figure' } as const
    const other = decided([DAILY, COOT], [['$40 million', '40 million euros']], both)
    const row = rowWith(THREE, apply(THREE, one, other).rows, '$40 million')
    expect(row.pairs?.map(({ relation }) => relation)).toEqual(['agree', 'agree', 'differ'])
    expect(row).toMatchObject({ relation: 'differ', aspect: 'figure', decided: [one.id, other.id] })
  })

  test('said of three reports it says nothing of two of them', () => {
    const three = decided(THREE, [['on the new ferry', '$40 million', 'on the ferry']], {
      kind: 'relate',
      relation: 'agree',
      aspect: null,
    })
    expect(rowWith(THREE, apply(THREE, three).rows, '$40').relation).toBe('agree')
    const deleted = { ...three, facts: three.facts.filter(({ articleId }) => articleId !== 'coot') }
    for (const one of [three, deleted]) {
      expect(apply(TWO, one)).toMatchObject({ unapplied: [{ id: one.id, reason: 'reports' }] })
    }
    expect(rowWith(TWO, apply(TWO, three).rows, '$40').relation).toBe('contradict')
  })

  test('facts of one report that share a row are only there, whatever is said', () => {
    const one = decided(TWO, [['lighthouse'], ['basin']], { kind: 'join', relation: 'update', aspect: null })
    expect(rowWith(TWO, apply(TWO, one).rows, 'basin')).toMatchObject({ relation: 'only', decided: [one.id] })
  })

  test('of two relations the later counts, and the earlier says that it was superseded', () => {
    const relate = (relation: 'agree' | 'differ') =>
      decided(TWO, [['40 million euros', '$40 million']], { kind: 'relate', relation, aspect: null })
    const [first, second] = [relate('agree'), relate('differ')]
    const { rows, unapplied } = apply(TWO, second, first)
    expect(rowWith(TWO, rows, '$40')).toMatchObject({ relation: 'differ', decided: [second.id] })
    expect(unapplied).toEqual([{ id: first.id, reason: 'superseded' }])
  })

  test('notes of several people stand beside the row and change nothing of it', () => {
    const notes = [1, 2].map(() => decided(TWO, [['40 million euros', '$40 million']], { kind: 'note' }))
    const { rows, unapplied } = apply(TWO, ...notes)
    const row = rowWith(TWO, rows, '$40 million')
    expect(row).toMatchObject({ notes: notes.map(({ id }) => id), decided: [], engine: [] })
    expect(row.relation).toBe('contradict')
    expect(unapplied).toEqual([])
  })

  test('alarms follow the rows that people make', () => {
    const told = [{ source: 'an official', anonymous: true }]
    const all = [
      extractionOf('x', [{ quote: 'The old pier will be closed', by: told }, { quote: 'Nine ferries run' }]),
      extractionOf('y', [
        { quote: 'Pears were cheap' },
        { quote: 'Nobody walks out there any more', by: told },
      ]),
    ]
    const plain = apply(all)
    const raised = ({ alarms = [], rows }: typeof plain) =>
      alarms.flatMap((alarm) => (alarm.kind === 'unnamed' ? wordsOf(all, rows[alarm.row] as DecidedRow) : []))
    expect(raised(plain)).toEqual(['The old pier will be closed', 'Nobody walks out there any more'])
    const unnamed = decided(all, [['pier'], ['Nobody walks']], { kind: 'join', relation: null, aspect: null })
    expect(raised(apply(all, unnamed))).toEqual(raised(plain))
    const named = decided(all, [['pier'], ['Pears']], { kind: 'join', relation: null, aspect: null })
    expect(raised(apply(all, named))).toEqual(['Nobody walks out there any more'])
  })

  test('it holds when a newer engine numbers facts anew, and when the text grew', () => {
    const older = ['The bridge is closed, the council said.', 'Trams will not use the bridge before 2026.']
    const reports = (before: string[]) => [
      extractArticle({ id: 'a', text: [...before, ...older].join('\n\n') }),
      extractArticle({ id: 'b', text: 'Nobody knows when the first tram will run, the mayor said.' }),
    ]
    const then = reports([])
    const one = decided(then, [['Trams will not'], ['the first tram']], {
      kind: 'join',
      relation: 'differ',
      aspect: 'date',
    })
    const now = reports(['Rain fell on Monday.', 'The mayor opened the fair.'])
    for (const all of [then, now]) {
      const { rows, unapplied } = apply(all, one)
      expect(unapplied).toEqual([])
      expect(rowWith(all, rows, 'Trams will not')).toMatchObject({ relation: 'differ', aspect: 'date' })
      expect(wordsOf(all, rowWith(all, rows, 'Trams will not'))).toHaveLength(2)
    }
  })

  test('one whose words are gone, or are no fact any more, is said to have no effect', () => {
    const one = join()
    const gone = extractionOf('wire', [{ quote: 'Nothing happened in the harbor' }])
    expect(apply([gone, DAILY], one).unapplied).toEqual([{ id: one.id, reason: 'words' }])
    const unread = { ...WIRE, facts: WIRE.facts.filter(({ quote }) => !quote.includes('lighthouse')) }
    expect(apply([unread, DAILY], one).unapplied).toEqual([{ id: one.id, reason: 'fact' }])
  })

  test('a stored comparison keeps what it was, but for rows whose facts were put together or apart', () => {
    const stored = compareArticles(sourcesOf(TWO))
    const old = {
      ...stored,
      rows: stored.rows.map((row) => ({ ...row, explanation: `Then: ${row.explanation}` })),
    }
    const { rows } = decideStored(old, sourcesOf(TWO), [join('agree')])
    expect(rowWith(TWO, rows, '$40 million').explanation).toMatch(/^Then: /)
    expect(rowWith(TWO, rows, 'lighthouse')).toMatchObject({ relation: 'agree' })
  })
})

const RUNS = { numRuns: 400 }

const places = THREE.flatMap(({ id, text, facts }) =>
  facts.map((fact) => ({ articleId: id, about: anchorAt(text, fact) })),
)
const judgement = fc.oneof(
  fc.constantFrom<Judgement>({ kind: 'split' }, { kind: 'not-comparable' }, { kind: 'note' }),
  fc.constantFrom<Judgement>(
    { kind: 'join', relation: null, aspect: null },
    { kind: 'join', relation: 'update', aspect: 'date' },
    { kind: 'relate', relation: 'agree', aspect: null },
    { kind: 'relate', relation: 'contradict', aspect: 'figure' },
  ),
)
const anyDecisions = fc
  .array(
    fc.record({
      facts: fc.uniqueArray(fc.record({ place: fc.nat(places.length), part: fc.nat(2) }), {
        selector: ({ place }) => place,
        maxLength: 5,
      }),
      decision: judgement,
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ facts, decision }, i): RowDecision => {
      const found = facts.map(({ place, part }) => ({
        articleId: 'elsewhere',
        about: { start: 0, end: 4, quote: 'Gone', prefix: '', suffix: '' },
        ...places[place],
        part,
      }))
      const reports = new Set(found.map(({ articleId }) => articleId)).size
      return { id: String(i), reports, facts: found, decision }
    }),
  )

const rowsOfFacts = (rows: StoredRow[]) => {
  const counts = new Map<string, number>()
  for (const { facts } of rows) {
    expect(new Set(facts.map(({ article, fact }) => `${article} ${fact}`)).size).toBe(facts.length)
    for (const { article, fact } of facts) {
      counts.set(`${article} ${fact}`, (counts.get(`${article} ${fact}`) ?? 0) + 1)
    }
  }
  return counts
}

describe('whatever is decided', () => {
  const engine = compareArticles(sourcesOf(THREE))
  const before = rowsOfFacts(engine.rows)

  test('no fact is lost, none stands in more rows than before, and each decision is in effect or says why not', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const { rows, unapplied } = decideStored(engine, sourcesOf(THREE), decisions)
        const after = rowsOfFacts(rows)
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
        for (const [key, count] of after) expect(count).toBeLessThanOrEqual(before.get(key) ?? 0)
        for (const { facts, relation } of rows) {
          const single: Relation[] = ['only']
          expect(new Set(facts.map(({ article }) => article)).size === 1).toBe(single.includes(relation))
        }
        const inEffect = (rows as DecidedRow[]).flatMap(({ decided, notes }) => [...decided, ...notes])
        for (const { id } of decisions) {
          expect([id, inEffect.includes(id)]).toEqual([id, !unapplied.some((one) => one.id === id)])
        }
      }),
      RUNS,
    )
  })

  test('the order in which decisions are given changes nothing, and taking all back gives the engine’s answer', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const given = decideStored(engine, sourcesOf(THREE), decisions)
        expect(decideStored(engine, sourcesOf(THREE), decisions.toReversed())).toEqual(given)
        const plain = decideStored(engine, sourcesOf(THREE), [])
        expect(plain.rows.map(({ decided: _, notes: _notes, engine: _engine, ...row }) => row)).toEqual(
          engine.rows,
        )
      }),
    )
  })
})
