import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { Extraction } from '#core/fact.ts'
import { anyText } from '#core/testing/any-text.ts'
import { growth, MOST_GROWTH } from '#core/testing/growth.ts'
import { compareArticles } from './compare.ts'
import { align } from './pairs.ts'
import { propositionOf } from './proposition.ts'

const DAYS = [undefined, '2031-03-01', '2031-03-02', '2031-06', '2032']

const anyExtractions = fc
  .array(fc.record({ text: anyText, published: fc.constantFrom(...DAYS) }), { minLength: 2, maxLength: 4 })
  .map((articles) =>
    articles.map(({ text, published }, n) =>
      extractArticle({ id: `a${n}`, text, ...(published && { published }) }),
    ),
  )

const compared = (extractions: readonly Extraction[]) =>
  compareArticles(extractions.map((extraction) => ({ extraction, source: `Outlet ${extraction.id}` })))

/** The facts of each row by what they are, not by where their article stands. */
const rowsByFact = (extractions: readonly Extraction[]) =>
  compared(extractions)
    .rows.map(({ facts }) =>
      facts
        .map(({ article, fact }) => `${extractions[article]?.id} ${fact}`)
        .sort()
        .join(', '),
    )
    .sort()

describe('articles of any text', () => {
  it('are compared, each fact in a row, each row of different facts, the same way every time', () => {
    fc.assert(
      fc.property(anyExtractions, (extractions) => {
        const { rows } = compared(extractions)
        const placed = new Set(
          rows.flatMap(({ facts }) => facts.map(({ article, fact }) => `${article} ${fact}`)),
        )
        expect(placed.size).toBe(extractions.reduce((sum, { facts }) => sum + facts.length, 0))
        for (const { facts, relation, score } of rows) {
          expect(new Set(facts.map(({ article, fact }) => `${article} ${fact}`)).size).toBe(facts.length)
          expect(relation === 'only').toBe(new Set(facts.map(({ article }) => article)).size === 1)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
        expect(compared(extractions).rows).toEqual(rows)
      }),
      { numRuns: 40 },
    )
  })

  it('make the same rows in whatever order two of them come', () => {
    fc.assert(
      fc.property(anyExtractions, (extractions) => {
        const two = extractions.slice(0, 2)
        expect(rowsByFact(two.toReversed())).toEqual(rowsByFact(two))
      }),
      { numRuns: 40 },
    )
  })
})

const GOODS = 'copper timber wheat cement rubber cotton coffee sugar paper steel glass barley'.split(' ')
const PORTS = 'Arnhem Bergen Calais Durban Esbjerg Fremantle Genoa Halifax Izmir'.split(' ')

/** Reports of twenty facts each, as many as the length allows; every fact has its like in some others. */
function reports(length: number): Extraction[] {
  return Array.from({ length: length / 8000 }, (_, n) => {
    const text = Array.from({ length: 20 }, (_, m) => {
      const [goods, port] = [GOODS[(n * 7 + m) % GOODS.length], PORTS[(n * 5 + m * 3) % PORTS.length]]
      return `The ferry unloaded ${(n * m * 13) % 97} tons of ${goods} at ${port} on the way to berth ${m}.`
    }).join('\n\n')
    return extractArticle({ id: `r${n}`, text, published: '2031-03-01' })
  })
}

it('aligning grows no faster than the facts times the logarithm of the articles', () => {
  const propositions = (length: number) =>
    reports(length).flatMap((extraction, n) =>
      extraction.facts.map((fact) => propositionOf(n, extraction, fact, (name) => name)),
    )
  // Four reports against sixteen.
  expect(growth(propositions, align)).toBeLessThan((MOST_GROWTH * Math.log2(17)) / Math.log2(5))
})
