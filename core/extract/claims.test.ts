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
  [
    'The council closed the bridge in May, but is weighing a new one.',
    ['The council closed the bridge in May', 'is weighing a new one'],
  ],
  [
    'The council closed the bridge in May, and was expected to sell the ferry by June.',
    ['The council closed the bridge in May', 'was expected to sell the ferry by June'],
  ],
  [
    'He was arrested in Orton, and charged with theft of a ferry.',
    ['He was arrested in Orton, and charged with theft of a ferry'],
  ],
  [
    'The old bridge in Orton was closed on Monday and the new ferry will sail from the port until June.',
    ['The old bridge in Orton was closed on Monday', 'the new ferry will sail from the port until June'],
  ],
  [
    'The council of Orton has to choose between the old bridge and a ferry that would sail from the port.',
    ['The council of Orton has to choose between the old bridge and a ferry that would sail from the port'],
  ],
  [
    'The council of Orton believes the old bridge is safe and the new ferry will sail from the port in June.',
    [
      'The council of Orton believes the old bridge is safe and the new ferry will sail from the port in June',
    ],
  ],
  [
    'The law covers all river traffic, which includes the ferry to the old town of Orton.',
    ['The law covers all river traffic, which includes the ferry to the old town of Orton'],
  ],
  [
    'The council runs a ferry, which was built in 1990 and whose engine, after repairs, uses 40 liters.',
    ['The council runs a ferry', 'which was built in 1990', 'whose engine, after repairs, uses 40 liters'],
  ],
])('%s', (text, expected) => {
  expect(claims(text)).toEqual(expected)
})
