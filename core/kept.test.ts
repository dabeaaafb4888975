import { expect, test } from 'vitest'
import { isSameRow, type KeptFact, type KeptRow, writeFactKey } from './kept.ts'

const fact = (n: number): KeptFact => ({
  articleId: 'a',
  title: '',
  source: '',
  published: null,
  url: null,
  isSample: false,
  versionId: 'v',
  versionN: 1,
  capturedAt: '2024-05-03T00:00:00.000Z',
  extraction: 1,
  n,
  start: 0,
  end: 1,
  quote: 'x',
  marks: [],
  chain: [],
  voice: 'own',
  certainty: 'certain',
  polarity: 'positive',
  stage: null,
})
const row = (rest: Partial<KeptRow> = {}): KeptRow => ({
  relation: 'agree',
  aspect: null,
  explanation: '',
  origins: 1,
  reports: [],
  facts: [fact(1), fact(12)],
  ...rest,
})

test('a fact is named by version, reading and number', () => {
  expect(writeFactKey(fact(7))).toBe('v.1.7')
})

test('rows are the same when they hold the same facts, in whatever order, under the same relation', () => {
  expect(isSameRow(row(), row({ facts: [fact(12), fact(1)], explanation: 'told otherwise' }))).toBe(true)
  expect(isSameRow(row(), row({ relation: 'differ' }))).toBe(false)
  expect(isSameRow(row(), row({ facts: [fact(1)] }))).toBe(false)
  expect(isSameRow(row(), row({ facts: [fact(1), fact(2)] }))).toBe(false)
})
