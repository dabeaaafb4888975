import { expect, test } from 'vitest'
import { candidatePairs } from './candidates.ts'
import { propositionOf } from './proposition.ts'
import { extractionOf } from './testing.ts'

const CARGO =
  'copper timber wheat cement rubber cotton coffee sugar paper steel glass barley cocoa lead zinc tin oats rice salt wool'.split(
    ' ',
  )

function propositionsOf(articles: string[][]) {
  return articles.flatMap((quotes, article) => {
    const extraction = extractionOf(
      `a${article}`,
      quotes.map((quote) => ({ quote })),
    )
    return extraction.facts.map((fact) => propositionOf(article, extraction, fact, (name) => name))
  })
}

test('facts of different articles that share a telling word are a pair, facts of one article never', () => {
  const propositions = propositionsOf([
    ['The ferry carries copper', 'The ferry carried copper again'],
    ['A train brings copper', 'Nobody saw the parade'],
  ])
  expect(candidatePairs(propositions)).toEqual([
    [0, 2],
    [1, 2],
  ])
})

test('of a long article a fact meets those that share most with it, so that cost grows with facts and articles only', () => {
  const loads = CARGO.flatMap((one, n) =>
    CARGO.slice(n + 1).map((other) => `The ferry unloaded ${one} and ${other}`),
  )
  const propositions = propositionsOf([loads, loads])
  const pairs = candidatePairs(propositions)
  const partners = loads.map((_, i) => pairs.filter(([a]) => a === i).map(([, b]) => b - loads.length))
  partners.forEach((found, i) => {
    expect(found).toContain(i)
  })
  // Each side chooses its own, so a fact may stand in a few pairs more.
  expect(pairs.length).toBeLessThanOrEqual(2 * 12 * loads.length)
})

test('of many articles that all tell the same, a fact meets only as many more as the articles double', () => {
  const same = CARGO.slice(0, 3).map((one) => `The ferry unloaded ${one} at dawn`)
  const pairsAFact = (articles: number) =>
    candidatePairs(propositionsOf(Array.from({ length: articles }, () => same))).length /
    (articles * same.length)
  // All pairs would be a hundred a fact.
  expect(pairsAFact(200)).toBeLessThan(8 * Math.log2(201))
})
