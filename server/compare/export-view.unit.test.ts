import { expect, test } from 'vitest'
import { exportView } from './export-view.ts'
import type { CompareColumn, CompareFact, CompareView } from './types.ts'

const column = (source: string): CompareColumn => ({
  articleId: source,
  versionId: source,
  versionN: 1,
  extraction: 1,
  title: `Report of ${source}`,
  source,
  apart: null,
  label: source,
  sourceKind: 'other',
  published: '2024-05-01',
  isSample: false,
  outdated: false,
  relays: [],
  text: 'The whole text of the report.',
  factCount: 1,
  language: 'en',
  boilerplate: [],
})

const fact = (quote: string, hops: CompareFact['hops'] = []): CompareFact => ({
  n: 1,
  start: 0,
  end: quote.length,
  quote,
  marks: [],
  hops,
  voice: 'own',
  certainty: 'certain',
  polarity: 'positive',
  stage: null,
  dates: [],
  quantities: [],
  entities: [],
  corrected: null,
})

const view: CompareView = {
  gone: [],
  decisions: [],
  columns: [column('Heron Wire'), column('Daily Plover')],
  counts: { agree: 0, differ: 0, contradict: 1, update: 0, only: 0 },
  origins: 2,
  originGroups: [],
  loops: [],
  alarms: [],
  reuse: [],
  terms: [],
  rows: [
    {
      index: 0,
      relation: 'contradict',
      aspect: 'figure',
      explanation: 'Heron Wire has “40 million” where Daily Plover has “45 million”: another figure.',
      pairs: [
        {
          a: { column: 0, n: 1 },
          b: { column: 1, n: 1 },
          relation: 'contradict',
          aspect: 'figure',
          explanation: 'Another figure.',
        },
      ],
      score: 0.8,
      decided: null,
      engine: [],
      history: [],
      origins: 2,
      originGroups: [0],
      unnamed: false,
      unread: [],
      cells: [
        [fact('It cost *40* million, "all in"')],
        [fact('It cost 45 million', [{ name: '', written: 'an official', anonymous: true, entityId: null }])],
      ],
    },
  ],
}
const title = 'Two prices: of one bridge'

test('CSV has a row for each row, with the exact words of each report and who says them', () => {
  const { name, text } = exportView(title, view, 'csv', '')
  expect(name).toBe('Two-prices-of-one-bridge.csv')
  const [head, row] = text.split('\r\n')
  expect(head).toContain('Heron Wire (1 May 2024),Heron Wire: who says it')
  expect(row).toContain('"It cost *40* million, ""all in""",Heron Wire,It cost 45 million')
  expect(row).toContain('Daily Plover ← an official (unnamed)')
})

test('Markdown quotes the words as they are, and nothing in them becomes markup', () => {
  const { text } = exportView(title, view, 'md', 'https://portal.example/comparisons/1')
  expect(text).toContain('# Two prices: of one bridge')
  expect(text).toContain('2 reports, 2 origins: <https://portal.example/comparisons/1>')
  expect(text).toContain('> It cost \\*40\\* million, "all in"')
  expect(text).toContain('— Daily Plover ← an official (unnamed), 1 May 2024')
})

test.each(['csv', 'md'] as const)('words that are denied around them are marked: %s', (format) => {
  const [row] = view.rows
  if (!row) throw new Error('no row')
  const denied = { ...fact('they had blocked it', []), polarity: 'negative' as const }
  const rows = [{ ...row, cells: [[denied], [fact('they had blocked it')]] }]
  const { text } = exportView(title, { ...view, rows }, format, '')
  expect(text).toContain('Heron Wire (denied)')
  expect(text).not.toContain('Daily Plover (denied)')
})

test('JSON has everything but the texts of the reports', () => {
  const { text } = exportView(title, view, 'json', '')
  const data = JSON.parse(text)
  expect(data.rows[0]).toMatchObject({
    relation: 'contradict',
    cells: [[{ quote: 'It cost *40* million, "all in"' }], [{}]],
    pairs: [{ a: { column: 0, n: 1 }, b: { column: 1, n: 1 }, relation: 'contradict' }],
  })
  expect(data.reports.map((report: { source: string }) => report.source)).toEqual([
    'Heron Wire',
    'Daily Plover',
  ])
  expect(text).not.toContain('The whole text')
})

test('a file says that people corrected a fact, not who they are', () => {
  const corrected = { kinds: ['speaker' as const], by: 'Edda Vale', at: new Date('2024-06-01T10:00:00Z') }
  const [row] = view.rows
  if (!row) throw new Error('no row')
  const rows = [{ ...row, cells: [[{ ...fact('It cost 40 million'), corrected }], []] }]
  for (const format of ['csv', 'md', 'json'] as const) {
    expect(exportView(title, { ...view, rows }, format, '').text).not.toContain('Edda Vale')
  }
  const { text } = exportView(title, { ...view, rows }, 'json', '')
  expect(JSON.parse(text).rows[0].cells[0][0].corrected).toEqual({
    kinds: ['speaker'],
    at: '2024-06-01T10:00:00.000Z',
  })
})

test('a file tells what people decided, what the engine had, and what they noted', () => {
  const [row] = view.rows
  if (!row) throw new Error('no row')
  const at = new Date('2024-06-01T10:00:00Z')
  const made = (kind: 'relate' | 'note', note: string, by: string) => ({
    id: kind,
    kind,
    relation: null,
    aspect: null,
    note,
    by,
    at,
    withdrawn: null,
    mayWithdraw: true,
    state: 'holds' as const,
    later: false,
    facts: [],
  })
  const rows = [
    {
      ...row,
      relation: 'agree' as const,
      decided: { kinds: ['relate' as const], by: 'Ada Marsh', at, reports: 2 },
      engine: [{ relation: row.relation, aspect: row.aspect, explanation: row.explanation, facts: [] }],
      history: ['note', 'relate'],
    },
  ]
  const decisions = [
    made('relate', 'One counts the *ramps*.', 'Ada Marsh'),
    made('note', 'Asked.', 'Ines Vale'),
  ]
  const told = { ...view, rows, decisions }
  const csv = exportView(title, told, 'csv', '').text
  expect(csv.split('\r\n')[0]).toMatch(/,set by,set on,Collate had,notes$/)
  expect(csv).toContain('Ada Marsh,2024-06-01,contradict (figure)')
  expect(csv).toContain('Ines Vale, 2024-06-01: Asked.')
  const { text } = exportView(title, told, 'md', '')
  expect(text).toContain('*Set by Ada Marsh, 2024-06-01. Collate had: contradict (figure).*')
  expect(text).toContain('Note by Ada Marsh, 2024-06-01: One counts the \\*ramps\\*.')
  expect(JSON.parse(exportView(title, told, 'json', '').text).rows[0]).toMatchObject({
    relation: 'agree',
    engine: [{ relation: 'contradict' }],
    decisions: [{ kind: 'note', note: 'Asked.', by: 'Ines Vale' }, { kind: 'relate' }],
  })
  const open = {
    ...told,
    decisions: [],
    rows: rows.map((one) => ({ ...one, decided: { ...one.decided, by: null } })),
  }
  for (const format of ['csv', 'md', 'json'] as const) {
    expect(exportView(title, open, format, '').text).not.toMatch(/Ada Marsh|Ines Vale|ramps/)
  }
  expect(exportView(title, open, 'csv', '').text).toContain('a person,2024-06-01')
})
