import { expect, test } from 'vitest'
import type { Kept, KeptFact } from '#core/kept.ts'
import { toMarkdown } from './to-markdown.ts'
import type { CollectionItem, CollectionView, ItemKind } from './types.ts'

const report = {
  articleId: 'a1',
  title: 'Bridge: *yes*',
  source: 'Heron_Wire',
  published: '2024-05-01',
  url: 'https://heron.example/bridge',
  isSample: false,
}
const other = {
  ...report,
  articleId: 'a2',
  source: 'Daily Plover',
  published: null,
  url: null,
  isSample: true,
}
const fact: KeptFact = {
  ...report,
  versionId: 'v1',
  versionN: 2,
  capturedAt: '2024-05-03T10:00:00.000Z',
  extraction: 1,
  n: 4,
  start: 0,
  end: 10,
  quote: '# 40 million <b>\n- not a list',
  marks: [],
  chain: [{ name: 'Ida Quill', written: 'she', anonymous: false }],
  voice: 'indirect',
  certainty: 'certain',
  polarity: 'positive',
  stage: null,
}
const item = (kind: ItemKind, kept: Kept, rest: Partial<CollectionItem> = {}): CollectionItem => ({
  id: kind,
  kind,
  label: '',
  kept,
  note: '',
  addedAt: new Date(0),
  comparisonId: null,
  ...rest,
})
const collection = (items: CollectionItem[]): CollectionView => ({
  id: 'c1',
  title: 'Costs',
  description: 'Why *so* much?',
  visibility: 'public',
  isOwner: true,
  owner: 'Robin Vale',
  createdAt: new Date('2024-05-01T00:00:00Z'),
  updatedAt: new Date('2024-05-04T00:00:00Z'),
  items,
  first: 1,
  count: items.length,
  page: 1,
  closed: 0,
  pages: 1,
  living: { articles: {}, fates: {} },
})
const write = (...items: CollectionItem[]) => toMarkdown(collection(items), 'https://collate.example')

test('names the collection, whose it is, and where it can be read', () => {
  expect(write()).toBe(
    '# Costs\n\nA collection by Robin Vale, as of 4 May 2024: <https://collate.example/c/c1>\n\nWhy *so* much?\n',
  )
})

test('a fact has its exact words, which are never markup, with chain, source, date and links', () => {
  expect(write(item('fact', { fact }, { note: 'My **note**' }))).toContain(
    `## 1. Fact: Heron\\_Wire

> \\# 40 million \\<b\\>
> \\- not a list

— Heron\\_Wire, citing Ida Quill, “Bridge: \\*yes\\*”, 1 May 2024, <https://heron.example/bridge>, [in Collate](https://collate.example/articles/a1?version=2&fact=4); captured 3 May 2024, version 2

My **note**
`,
  )
})

test('a row has its relation, the words of each source, and who is silent', () => {
  const row = {
    relation: 'only' as const,
    aspect: null,
    explanation: 'Only one has it.',
    origins: 1,
    reports: [report, other],
    facts: [fact],
  }
  const text = write(item('row', { row }))
  expect(text).toContain('## 1. Row: only\n\nOnly one has it.\n\n> ')
  expect(text).toContain('1 origin. Not mentioned by Daily Plover.')
})

test('articles, comparisons and notes stand in their order; sample reports are named as such', () => {
  const text = write(
    item('note', {}, { note: '## Mine\n\n- a list' }),
    item('article', { report: other }, { label: 'Bridge: *yes*' }),
    item(
      'comparison',
      {
        comparison: {
          reports: [report, other],
          origins: 2,
          counts: { agree: 3, differ: 0, contradict: 1, update: 0, only: 5 },
        },
      },
      { label: 'Who pays', comparisonId: 'k1' },
    ),
  )
  expect(text).toContain('## 1. Note\n\n## Mine\n\n- a list\n\n## 2. Article: Bridge: \\*yes\\*')
  expect(text).toContain('undated (sample report of an invented outlet), [in Collate](')
  expect(text).toContain(
    '## 3. Comparison: Who pays\n\n2 reports, 2 origins; rows: agree 3, contradict 1, only 5',
  )
  expect(text).toContain('<https://collate.example/comparisons/k1>')
})

test('without an address of the portal there are no links into it', () => {
  expect(toMarkdown(collection([item('fact', { fact })]), '')).not.toContain('in Collate')
})
