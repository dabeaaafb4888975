import { expect, test } from 'vitest'
import type { StoredComparison } from '#core/comparison.ts'
import { withoutGone } from './without-gone.ts'

const article = (id: string) => ({ id, title: id, published: null, source: id })
const ref = (place: number, fact = 'f1') => ({ article: place, fact })

const STORED: StoredComparison = {
  articles: ['a', 'b', 'c'].map(article),
  rows: [
    {
      relation: 'contradict',
      aspect: 'figure',
      facts: [ref(0), ref(1), ref(2)],
      pairs: [
        { a: 0, b: 1, relation: 'contradict', aspect: 'figure', explanation: 'Another figure.' },
        { a: 0, b: 2, relation: 'agree', aspect: null, explanation: '' },
        { a: 1, b: 2, relation: 'contradict', aspect: 'figure', explanation: 'Another figure.' },
      ],
      explanation: 'Another figure.',
      score: 0.9,
      differences: [
        { ...ref(1), spans: [{ start: 0, end: 2 }] },
        { ...ref(2), spans: [{ start: 3, end: 4 }] },
      ],
      origins: 2,
      originGroups: [0, 1],
      unnamed: false,
    },
    {
      relation: 'agree',
      aspect: null,
      facts: [ref(1, 'f2'), ref(2, 'f2')],
      explanation: 'The same.',
      score: 0.5,
      differences: [],
      origins: 1,
    },
    {
      relation: 'only',
      aspect: null,
      facts: [ref(1, 'f3')],
      explanation: '',
      score: 1,
      differences: [],
      origins: 1,
    },
    {
      relation: 'only',
      aspect: null,
      facts: [ref(2, 'f4')],
      explanation: '',
      score: 1,
      differences: [],
      origins: 1,
    },
  ],
  reuse: [
    { a: 0, b: 2, class: 'non-derived', containment: 0 },
    { a: 1, b: 2, class: 'non-derived', containment: 0 },
  ],
  origins: {
    count: 2,
    groups: [
      { name: 'b', articles: [1], evidence: [{ ...ref(1), start: 0, end: 1 }] },
      { name: 'a', articles: [0, 2], evidence: [] },
    ],
  },
  citations: [
    { from: 2, to: 0, start: 1, end: 2 },
    { from: 1, to: 0, start: 1, end: 2 },
  ],
  loops: [[0, 1]],
  alarms: [
    { kind: 'unnamed', row: 3, evidence: [{ article: 2, start: 0, end: 1 }] },
    { kind: 'unnamed', row: 2, evidence: [{ article: 1, start: 0, end: 1 }] },
  ],
  terms: [
    {
      meaning: 'x',
      variants: [
        { text: 'x', articles: [0, 1], count: 2 },
        { text: 'y', articles: [2], count: 1 },
        { text: 'z', articles: [1], count: 1 },
      ],
    },
  ],
}

test('with every article there, nothing changes', () => {
  expect(withoutGone(STORED, [0, 1, 2])).toBe(STORED)
})

test('what was found between the others stays, under their new places', () => {
  const left = withoutGone(STORED, [0, 2])
  expect(left.articles.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(left.rows).toMatchObject([
    {
      relation: 'agree',
      facts: [ref(0), ref(1)],
      pairs: [{ a: 0, b: 1, relation: 'agree' }],
      differences: [{ article: 1 }],
      origins: 1,
      originGroups: [0],
    },
    { relation: 'only', aspect: null, facts: [ref(1, 'f2')], explanation: '' },
    { relation: 'only', facts: [ref(1, 'f4')] },
  ])
  expect(left).toMatchObject({
    reuse: [{ a: 0, b: 1 }],
    origins: { count: 1, groups: [{ name: 'a', articles: [0, 1] }] },
    citations: [{ from: 1, to: 0 }],
    loops: [],
    alarms: [{ kind: 'unnamed', row: 2, evidence: [{ article: 1 }] }],
    terms: [{ variants: [{ articles: [0] }, { articles: [1] }] }],
  })
})

test('with none left there is nothing', () => {
  expect(withoutGone(STORED, [])).toMatchObject({ articles: [], rows: [], origins: { count: 0 }, terms: [] })
})
