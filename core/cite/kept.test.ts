import { expect, test } from 'vitest'
import type { KeptFact } from '#core/kept.ts'
import { citeChain, citeFact, citeReport } from './kept.ts'

const report = {
  articleId: 'a',
  title: 'Council votes for bridge',
  source: 'Heron Wire',
  published: '2024-05-01',
  url: 'https://heron.example/bridge',
  isSample: false,
}
const fact: KeptFact = {
  ...report,
  versionId: 'v',
  versionN: 2,
  capturedAt: '2024-05-03T23:30:00.000Z',
  extraction: 1,
  n: 4,
  start: 0,
  end: 26,
  quote: 'The bridge will cost more.',
  marks: [],
  chain: [
    { name: 'Ida Quill', written: 'she', anonymous: false },
    { name: '', written: '', anonymous: true },
  ],
  voice: 'indirect',
  certainty: 'certain',
  polarity: 'positive',
  stage: null,
}

test('a report is cited with what is known of it', () => {
  expect(citeReport(report)).toBe(
    'Heron Wire, “Council votes for bridge”, 1 May 2024, https://heron.example/bridge',
  )
  expect(citeReport({ ...report, published: null, url: null })).toBe(
    'Heron Wire, “Council votes for bridge”, undated',
  )
})

test('a chain goes from the outlet to the origin, also where that has no name', () => {
  expect(citeChain(fact)).toBe('Heron Wire, citing Ida Quill, citing somebody')
  expect(citeChain({ ...fact, chain: [] })).toBe('Heron Wire')
})

test('words that are denied around them are never cited without that', () => {
  expect(citeChain({ ...fact, chain: [], polarity: 'negative' })).toBe('Heron Wire (denied)')
  const own = { quote: 'The bridge will not cost more.', polarity: 'negative' as const }
  expect(citeChain({ ...fact, chain: [], ...own })).toBe('Heron Wire')
})

test('a fact is cited with its exact words and the capture that shows them', () => {
  expect(citeFact(fact)).toBe(
    '“The bridge will cost more.” Heron Wire, citing Ida Quill, citing somebody, “Council votes for bridge”, ' +
      '1 May 2024, https://heron.example/bridge. Captured 3 May 2024, version 2.',
  )
})
