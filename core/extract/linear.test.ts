import { expect, test } from 'vitest'
import { compareArticles } from '#core/align/compare.ts'
import { growth, MOST_GROWTH } from '#core/testing/growth.ts'
import { HARD, hardText, type Pattern } from '#core/testing/hard-texts.ts'
import { extractArticle } from './pipeline.ts'

/** Those that were once slow, and one or two for each extractor; `node bench/linear.ts` reads them all. */
const TOLD = [
  'one letter',
  'letters on lines',
  'unclosed paragraphs',
  'nested brackets',
  'said that',
  'he said of others',
  'May 3',
  'dollars and digits',
  'initials',
  'other names, one surname, said',
  'other people of one name',
  'other offices',
  'other ministries',
  'numbered items',
]

const patterns = TOLD.map((name): [string, Pattern] => {
  const pattern = HARD[name]
  if (!pattern) throw new Error(`No text is called ${name}.`)
  return [name, pattern]
})

test.each(patterns)('reading grows no faster than the text: %s', (_, pattern) => {
  expect(growth((length) => hardText(pattern, length), read)).toBeLessThan(MOST_GROWTH)
})

test.each(patterns.filter(([name]) => /one letter|May 3|he said of others/.test(name)))(
  'comparing words grows no faster than the texts: %s',
  (_, pattern) => {
    const pair = (length: number) => [read(hardText(pattern, length)), read(hardText(pattern, length - 31))]
    const compare = (extractions: ReturnType<typeof pair>) =>
      compareArticles(extractions.map((extraction, i) => ({ extraction, source: `Outlet ${i}` })))
    expect(growth(pair, compare)).toBeLessThan(MOST_GROWTH)
  },
)

const read = (text: string) => extractArticle({ id: 'hard', text, published: '2022-12-02' })
