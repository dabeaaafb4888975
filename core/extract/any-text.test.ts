import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareArticles } from '#core/align/compare.ts'
import type { Extraction } from '#core/fact.ts'
import { anyText } from '#core/testing/any-text.ts'
import { extractionProblems } from '#core/testing/extraction-problems.ts'
import { extractArticle } from './pipeline.ts'

const RUNS = { numRuns: 250 }
const read = (text: string) =>
  extractArticle({ id: 'a', text, title: text.split(/[\r\n]/, 1)[0], published: '2022-12-02' })

test('any text is read, every span shows its words, and reading again gives the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const extraction = read(text)
      expect(extractionProblems(extraction)).toEqual([])
      expect(read(text)).toEqual(extraction)
    }),
    RUNS,
  )
})

test('whether lines end in LF or CR LF makes no difference', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      const text = any.replaceAll('\r', '\n')
      const longer = read(text.replaceAll('\n', '\r\n'))
      expect(extractionProblems(longer)).toEqual([])
      expect(inShort(longer)).toEqual(inShort(read(text)))
    }),
    RUNS,
  )
})

test('any two texts can be compared, in the same way each time, and rows name facts that there are', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const articles = [one, other].map((text, i) => ({ extraction: read(text), source: `Outlet ${i}` }))
      const comparison = compareArticles(articles)
      for (const { facts } of comparison.rows)
        for (const { article, fact } of facts)
          expect(articles[article]?.extraction.facts.map(({ id }) => id)).toContain(fact)
      expect(compareArticles(articles)).toEqual(comparison)
    }),
    { numRuns: 120 },
  )
})

/** Facts and values with their words as on lines that end in LF, and where they begin, counted without line ends. */
function inShort({ text, facts, dates, quantities, entities, sentences, skipped }: Extraction) {
  const lineEnds = [...text.matchAll(/\r/g)].map(({ index }) => index)
  const at = (offset: number) => offset - lineEnds.filter((end) => end < offset).length
  const words = (span: { start: number; end: number }) =>
    `${at(span.start)} ${text.slice(span.start, span.end).replaceAll('\r\n', '\n')}`
  return {
    facts: facts.map((fact) => ({
      ...fact,
      start: at(fact.start),
      end: at(fact.end),
      quote: words(fact),
      sentence: words(fact.sentence),
      attribution: fact.attribution.map(({ start = 0, end = 0, ...hop }) => ({
        ...hop,
        at: words({ start, end }),
      })),
      dates: fact.dates.map(words),
      quantities: fact.quantities.map(words),
      entities: fact.entities.map(words),
    })),
    dates: dates.map((date) => [words(date), date.value]),
    quantities: quantities.map((quantity) => [words(quantity), quantity.value, quantity.unit]),
    entities: entities.map(({ name, mentions }) => [name, mentions.map(words)]),
    sentences: sentences.map(words),
    skipped: skipped.map((span) => [words(span), span.rule]),
  }
}
