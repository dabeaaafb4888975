import { expect, test } from 'vitest'
import { readSentences } from '#core/text/document.ts'
import { splitClaims } from './claims.ts'
import { toClause } from './reports/clause.ts'

function claims(text: string): string[] {
  const span = { start: 0, end: text.length }
  const [sentence] = readSentences(text, [span], [span], [])
  if (!sentence) return []
  return splitClaims(toClause(text, sentence, []), span).map((c) => text.slice(c.start, c.end))
}

test.each<[string, string[]]>([
  ['The bridge closed and the ferry sailed.', ['The bridge closed and the ferry sailed']],
  [
    'The bridge closed, and the ferry sailed twice a day.',
    ['The bridge closed', 'the ferry sailed twice a day'],
  ],
  ['The bridge closed; the ferry sailed on.', ['The bridge closed', 'the ferry sailed on']],
  [
    'The council closed the bridge, which engineers had called unsafe for years.',
    ['The council closed the bridge', 'which engineers had called unsafe for years'],
  ],
  [
    'The council closed the bridge, ending a dispute that had lasted for years.',
    ['The council closed the bridge', 'ending a dispute that had lasted for years'],
  ],
  [
    'The tax, which began in May, comes to $4 million a year.',
    ['The tax, which began in May, comes to $4 million a year'],
  ],
  [
    'The bridge, the ferry and the road will close in May.',
    ['The bridge, the ferry and the road will close in May'],
  ],
  [
    'It costs $4 million a year, compared with $3 million in 2019.',
    ['It costs $4 million a year', 'compared with $3 million in 2019'],
  ],
])('%s', (text, expected) => {
  expect(claims(text)).toEqual(expected)
})
