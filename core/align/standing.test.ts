import { expect, test } from 'vitest'
import { align } from './pairs.ts'
import { propositionOf } from './proposition.ts'
import { standingsOf } from './standing.ts'
import { extractionOf } from './testing.ts'

const WIRE = [
  'Gale force winds tore the roof off the swimming hall in Aldby',
  'Nobody was in the building',
  'The mayor cut short a trip to Norway',
  'Repairs will be paid for by the insurer',
  'The hall had opened only last spring',
  'Swimmers are to be taken by bus to Mora',
  'A new roof is to be fitted by Christmas',
]
const REWRITE = [
  'Aldby has lost the roof of its swimming hall to gale force winds',
  'Luckily the place stood empty',
  'The mayor is on the way back from Norway',
  'Insurance covers the bill',
  'It was barely a year old',
  'Buses go to Mora from the station',
  'The roof is to be replaced by Christmas',
]

/** How surely the insurer's paying is the bill's being covered, given the other report and the days of both. */
function likenessIn(second: string[], days = ['2031-06-02', '2031-06-03']): number {
  const propositions = [WIRE, second].flatMap((quotes, article) => {
    const statements = quotes.map((quote) => ({ quote }))
    const extraction = extractionOf(`r${article}`, statements, days[article] ?? null)
    return extraction.facts.map((fact) => propositionOf(article, extraction, fact, (name) => name))
  })
  return align(propositions).likeness(
    WIRE.indexOf('Repairs will be paid for by the insurer'),
    WIRE.length + second.indexOf('Insurance covers the bill'),
  )
}

test('what two reports tell at the same place is more surely one thing', () => {
  const asTold = likenessIn(REWRITE)
  expect(asTold).toBeGreaterThan(0.5)
  expect(likenessIn([...REWRITE.slice(3), ...REWRITE.slice(0, 3)])).toBeLessThan(asTold)
})

test('a word that many facts of a report have tells less', () => {
  const repeated = REWRITE.map((quote) =>
    quote === 'It was barely a year old' ? 'Insurance is dear' : quote,
  )
  expect(likenessIn(repeated)).toBeLessThan(likenessIn(REWRITE))
})

test('the order of a report of another moment of the story says nothing', () => {
  expect(likenessIn(REWRITE, ['2031-06-02', '2031-09-03'])).toBeLessThan(0.5)
})

test('a report of one statement has no order', () => {
  expect(likenessIn(['Insurance covers the bill'])).toBeLessThan(likenessIn(REWRITE))
})

test('where a report begins or ends, the fact of another report beside it says nothing', () => {
  const propositions = [WIRE, REWRITE, REWRITE].flatMap((quotes, article) => {
    const extraction = extractionOf(
      `r${article}`,
      quotes.map((quote) => ({ quote })),
      '2031-06-02',
    )
    return extraction.facts.map((fact) => propositionOf(article, extraction, fact, (name) => name))
  })
  const [i, j] = [WIRE.length, WIRE.length + REWRITE.length + 3]
  const [a, b] = [propositions[i], propositions[j]]
  if (!a || !b) throw new Error('There are such facts.')
  const overlap = { ofA: 0, ofB: 0, shared: 0, matches: [] }
  const pair = {
    i,
    j,
    a,
    b,
    overlap,
    common: 0,
    likeness: 0.2,
    daysApart: 0,
    derived: false,
    sameMoment: true,
  }
  const none = standingsOf(propositions, () => 0)(pair)
  expect(standingsOf(propositions, (x, y) => (x === i - 1 && y === j - 1 ? 1 : 0))(pair)).toBe(none)
  expect(standingsOf(propositions, (x, y) => (x === i + 1 && y === j + 1 ? 1 : 0))(pair)).toBeGreaterThan(
    none,
  )
})
