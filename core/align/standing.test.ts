import { expect, test } from 'vitest'
import { align } from './pairs.ts'
import { propositionOf } from './proposition.ts'
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
