import { expect, test } from 'vitest'
import { extractionOf } from '#core/align/testing.ts'
import type { Comparison } from '#core/comparison.ts'
import type { Reading } from '../reading/types.ts'
import { buildView } from './build-view.ts'

function readingOf(
  source: string,
  published: string | null,
  quotes: string[],
  cites: string[] = [],
): Reading {
  const result = extractionOf(
    source,
    quotes.map((quote) => ({ quote, by: cites.map((name) => ({ source: name, anonymous: false })) })),
    published,
  )
  return {
    articleId: source,
    versionId: source,
    versionN: 1,
    extraction: 1,
    engine: 'test',
    text: result.text,
    capturedAt: new Date(0),
    title: `Report of ${source}`,
    published,
    publishedAt: published ? new Date(published) : null,
    isSample: false,
    canonicalUrl: null,
    currentVersionId: source,
    source,
    sourceKind: 'other',
    entityIds: {},
    corrected: {},
    correctedFrom: null,
    told: 0,
    readAt: new Date(0),
    result,
  }
}

const first = readingOf('Heron Wire', '2024-05-01', [
  'The bridge cost 40 million euros.',
  'It opened on Monday.',
])
const second = readingOf('Daily Plover', '2024-05-02', ['The bridge cost 45 million euros.'], ['Heron Wire'])

const comparison: Comparison = {
  articles: [],
  rows: [
    {
      relation: 'contradict',
      aspect: 'figure',
      facts: [
        { article: 0, fact: 'f1' },
        { article: 1, fact: 'f1' },
      ],
      pairs: [{ a: 0, b: 1, relation: 'contradict', aspect: 'figure', explanation: 'Another sum.' }],
      explanation: 'Daily Plover has 45 million euros where Heron Wire has 40 million euros.',
      score: 0.9,
      differences: [{ article: 0, fact: 'f1', spans: [{ start: 16, end: 32 }] }],
      origins: 1,
      originGroups: [0],
      unnamed: false,
    },
    {
      relation: 'only',
      aspect: null,
      facts: [{ article: 0, fact: 'f2' }],
      pairs: [],
      explanation: '',
      score: 1,
      differences: [],
      origins: 1,
      originGroups: [0],
      unnamed: true,
    },
  ],
  reuse: [
    {
      a: 0,
      b: 1,
      class: 'partially-derived',
      containment: 0.4,
      passages: [{ a: { start: 0, end: 21 }, b: { start: 0, end: 21 } }],
    },
  ],
  origins: { count: 1, groups: [] },
  citations: [{ from: 1, to: 0, start: 0, end: 10 }],
  loops: [],
  alarms: [{ kind: 'unnamed', row: 1, evidence: [{ article: 0, start: 4, end: 10 }] }],
  terms: [],
}

test('each cell has the exact words, and marks are offsets of these words', () => {
  const view = buildView([first, second], comparison)
  const cell = view.rows[0]?.cells[0]?.[0]
  const [mark] = cell?.marks ?? []
  expect(cell?.quote.slice(mark?.start, mark?.end)).toBe('40 million euros')
  expect(view.rows[1]?.cells.map((facts) => facts.length)).toEqual([1, 0])
  expect(view.counts).toEqual({ agree: 0, differ: 0, contradict: 1, update: 0, only: 1 })
})

test('each two cells are told by their columns and the numbers of their facts', () => {
  const numbered = [first, second].map((reading) => ({
    ...reading,
    result: {
      ...reading.result,
      facts: reading.result.facts.map((fact) => ({ ...fact, id: fact.id.slice(1) })),
    },
  }))
  const rows = comparison.rows.map((row) => ({
    ...row,
    facts: row.facts.map((ref) => ({ ...ref, fact: ref.fact.slice(1) })),
  }))
  const view = buildView(numbered, { ...comparison, rows })
  expect(view.rows.map(({ pairs }) => pairs)).toEqual([
    [
      {
        a: { column: 0, n: 1 },
        b: { column: 1, n: 1 },
        relation: 'contradict',
        aspect: 'figure',
        explanation: 'Another sum.',
      },
    ],
    [],
  ])
})

test('the later report relays the earlier one it cites and shares text with; never the other way', () => {
  const view = buildView([first, second], comparison)
  expect(view.columns[1]?.relays).toEqual([
    {
      column: 0,
      cites: 1,
      containment: 0.4,
      evidence: [{ start: 0, before: '', words: 'The bridge', after: ' cost 45 million euros.' }],
    },
  ])
  expect(view.columns[0]?.relays).toEqual([])
})

test('alarms open the words they rest on, and passages lie beside their pair', () => {
  const ring = { kind: 'loop' as const, articles: [0, 1], evidence: [] }
  const { alarms, reuse, rows } = buildView([first, second], {
    ...comparison,
    alarms: [...comparison.alarms, ring],
  })
  const words = { start: 4, before: 'The ', words: 'bridge', after: ' cost 40 million euros.' }
  expect(alarms).toEqual([
    { kind: 'unnamed', row: 1, evidence: [{ column: 0, evidence: words }] },
    { kind: 'loop', columns: [0, 1], evidence: [] },
  ])
  expect(rows.map(({ unnamed, originGroups }) => [unnamed, originGroups])).toEqual([
    [false, [0]],
    [true, [0]],
  ])
  expect(reuse[0]?.passages).toEqual([{ a: { start: 0, end: 21 }, b: { start: 0, end: 21 } }])
})

test('a mention that carries two facts is cited once', () => {
  const citations = [...comparison.citations, ...comparison.citations]
  expect(buildView([first, second], { ...comparison, citations }).columns[1]?.relays[0]).toMatchObject({
    cites: 1,
    evidence: [{ words: 'The bridge' }],
  })
})

test('an origin has the reports that rest on it, and credit lines apart from citations', () => {
  const origins: Comparison['origins'] = {
    count: 1,
    groups: [
      {
        name: 'Heron Wire',
        articles: [0, 1],
        evidence: [
          { article: 0, start: 4, end: 10 },
          { article: 1, start: 0, end: 10 },
        ],
      },
    ],
  }
  expect(buildView([first, second], { ...comparison, origins }).originGroups).toEqual([
    {
      name: 'Heron Wire',
      columns: [0, 1],
      credits: [
        {
          column: 0,
          evidence: { start: 4, before: 'The ', words: 'bridge', after: ' cost 40 million euros.' },
        },
      ],
    },
  ])
})

test('an undated copy is taken as the later one', () => {
  const undated = readingOf('Daily Plover', null, ['The bridge cost 45 million euros.'])
  const groups = [{ name: 'Heron Wire', articles: [0, 1], evidence: [] }]
  const uncited = { ...comparison, citations: [], origins: { count: 1, groups } }
  expect(buildView([first, undated], uncited).columns[1]?.relays).toHaveLength(1)
})

test.each([
  {
    name: 'each is an origin of its own',
    groups: [
      { name: 'Heron Wire', articles: [0], evidence: [] },
      { name: 'Daily Plover', articles: [1], evidence: [] },
    ],
  },
  {
    name: 'the earlier one rests on the later',
    groups: [{ name: 'Daily Plover', articles: [0, 1], evidence: [] }],
  },
])('a later report with words of an earlier one does not relay it where $name', ({ groups }) => {
  const uncited = { ...comparison, citations: [], origins: { count: groups.length, groups } }
  expect(buildView([first, second], uncited).columns[1]?.relays).toEqual([])
})

test('a report that is cited by the other does not relay it, whichever clock is ahead', () => {
  const ahead = { ...first, publishedAt: new Date('2024-06-01') }
  expect(buildView([ahead, second], comparison).columns[0]?.relays).toEqual([])
})

test('a column on an older capture than the newest is said to be outdated', () => {
  const older = { ...first, currentVersionId: 'another' }
  expect(buildView([older, second], comparison).columns.map((column) => column.outdated)).toEqual([
    true,
    false,
  ])
})

test('two that cite the same third one do not relay each other', () => {
  const third = readingOf('Evening Coot', '2024-05-03', ['The bridge cost 45 million euros.'])
  const copies: Comparison = {
    ...comparison,
    citations: [
      { from: 1, to: 0, start: 0, end: 10 },
      { from: 2, to: 0, start: 0, end: 10 },
    ],
    reuse: [{ a: 1, b: 2, class: 'partially-derived', containment: 0.5, passages: [] }],
  }
  expect(buildView([first, second, third], copies).columns[2]?.relays.map(({ column }) => column)).toEqual([
    0,
  ])
})
