import { expect, test } from 'vitest'
import { compareArticles } from '#core/align/compare.ts'
import { HARD, hardText, type Pattern } from '#core/testing/hard-texts.ts'
import { extractArticle } from './pipeline.ts'

const SHORT = 32_000
const FACTOR = 4
/** Linear work grows by FACTOR, quadratic by its square; between them is room for what a busy machine adds. */
const MOST_GROWTH = FACTOR * 1.75
/** Processor time in ms below which a quadratic part, if there is one, would still read a megabyte in a few seconds. */
const TOO_SHORT_TO_TELL = 40

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

/** How many times more processor time a text takes that is FACTOR times as long; the least of a few tries. */
function growth<Input>(make: (length: number) => Input, work: (input: Input) => unknown): number {
  const [short, long] = [make(SHORT), make(SHORT * FACTOR)]
  work(short)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 5 && least >= MOST_GROWTH; attempt++) {
    const [less, more] = [milliseconds(() => work(short)), milliseconds(() => work(long))]
    least = Math.min(least, more < TOO_SHORT_TO_TELL ? 1 : more / less)
  }
  return least
}

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
