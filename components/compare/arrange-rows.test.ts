import { expect, test } from 'vitest'
import type { CompareFact, CompareRow } from '#server/compare/types.ts'
import { arrangeRows } from './arrange-rows.ts'
import { EVERYTHING } from './arrangement.ts'
import { filterOptions } from './filter-options.ts'

const COLUMNS = [
  { source: 'Heron Wire', published: '2024-05-03' },
  { source: 'Daily Plover', published: null },
]

const fact = (quote: string, start: number, rest: Partial<CompareFact> = {}): CompareFact => ({
  n: start,
  start,
  end: start + quote.length,
  quote,
  marks: [],
  hops: [],
  voice: 'own',
  certainty: 'certain',
  polarity: 'positive',
  stage: null,
  dates: [],
  quantities: [],
  entities: [],
  corrected: null,
  ...rest,
})

const by = (name: string) => ({ hops: [{ name, written: name, anonymous: false, entityId: null }] })
const on = (value: string) => ({ dates: [{ start: 0, end: 1, text: value, value, inferred: false }] })

const row = (
  index: number,
  relation: CompareRow['relation'],
  cells: CompareFact[][],
  rest: Partial<CompareRow> = {},
): CompareRow => ({
  index,
  relation,
  aspect: null,
  explanation: '',
  score: 0.5,
  origins: 1,
  originGroups: [],
  unnamed: false,
  pairs: [],
  decided: null,
  engine: [],
  history: [],
  unread: [],
  cells,
  ...rest,
})

const ROWS = [
  row(0, 'only', [[fact('The toll is abolished.', 40, { ...on('2023'), stage: 'planned' })], []]),
  row(1, 'agree', [[fact('The bridge is long.', 10)], [fact('The bridge is long.', 70)]]),
  row(
    2,
    'contradict',
    [[fact('It cost 40 million.', 90, by('Ida Quill'))], [fact('It cost 45 million.', 0)]],
    {
      aspect: 'figure',
    },
  ),
  row(
    3,
    'agree',
    [[fact('Café Møwe closed.', 20, on('2024-04'))], [fact('It closed.', 30, by('Ida Quill'))]],
    {
      origins: 2,
    },
  ),
  row(4, 'only', [[], [fact('Boats are late.', 5, { entities: ['Harbour Office'] })]]),
]

const shown = (change: Partial<typeof EVERYTHING> = {}) =>
  arrangeRows(COLUMNS, ROWS, { ...EVERYTHING, ...change }).map(({ index }) => index)

test('most telling first: contradictions, then what more reports and more origins have, what stands alone last', () => {
  expect(shown()).toEqual([2, 3, 1, 0, 4])
})

test('by time: the first day named, else the day reported, and what has neither last', () => {
  expect(shown({ order: 'time' })).toEqual([0, 3, 1, 2, 4])
})

test('as one text has them: rows that it does not have come last, in their own order', () => {
  expect(shown({ order: { column: 0 } })).toEqual([1, 3, 0, 2, 4])
  expect(shown({ order: { column: 1 } })).toEqual([2, 4, 3, 1, 0])
  expect(shown({ order: { column: 11 } })).toEqual([0, 1, 2, 3, 4])
})

test('each filter keeps the rows of which some fact passes it, and several must all pass', () => {
  expect(shown({ relation: 'agree' })).toEqual([3, 1])
  expect(shown({ aspect: 'figure' })).toEqual([2])
  expect(shown({ stage: 'planned' })).toEqual([0])
  expect(shown({ speaker: 'Ida Quill' })).toEqual([2, 3])
  expect(shown({ speaker: 'Daily Plover' })).toEqual([2, 1, 4])
  expect(shown({ entity: 'Harbour Office' })).toEqual([4])
  expect(shown({ speaker: 'Ida Quill', relation: 'agree' })).toEqual([3])
  expect(shown({ speaker: 'Nobody' })).toEqual([])
})

test('words are found whatever their case and accents, in any order, and all of them', () => {
  expect(shown({ words: ' CLOSED  cafe ' })).toEqual([3])
  expect(shown({ words: 'closed toll' })).toEqual([])
})

test('what is offered to filter by is what the rows have, the commonest names first', () => {
  expect(filterOptions(COLUMNS, ROWS)).toEqual({
    aspects: ['figure'],
    stages: ['planned'],
    speakers: ['Daily Plover', 'Heron Wire', 'Ida Quill'],
    entities: ['Harbour Office'],
  })
})
