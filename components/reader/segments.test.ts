import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutParagraphs } from './segments.ts'

const TEXT = 'One two three.\n\nFour five.\n\n© Harbor'
const PLAIN = { text: TEXT, facts: [], boilerplate: [], blocks: [] }

test('cuts where facts begin and end, and names the shorter of nested ones first', () => {
  const [first] = cutParagraphs({
    ...PLAIN,
    facts: [
      { n: 1, start: 0, end: 13 },
      { n: 2, start: 4, end: 7 },
    ],
  })
  expect(first?.segments).toEqual([
    { start: 0, text: 'One ', facts: [1] },
    { start: 4, text: 'two', facts: [2, 1] },
    { start: 7, text: ' three', facts: [1] },
    { start: 13, text: '.', facts: [] },
  ])
})

test('a paragraph has the role that its page gave it', () => {
  const cut = cutParagraphs({ ...PLAIN, blocks: [{ role: 'quote', start: 16, end: 26 }] })
  expect(cut.map(({ role }) => role)).toEqual([null, 'quote', null])
})

test('a paragraph that is furniture says why', () => {
  const cut = cutParagraphs({ ...PLAIN, boilerplate: [{ start: 28, end: 36, reason: 'copyright' }] })
  expect(cut.map(({ furniture }) => furniture)).toEqual([null, null, 'copyright'])
})

test('whatever the facts, the segments of a paragraph are its words, in order', () => {
  const span = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const facts = spans.map((one, i) => ({ ...one, n: i + 1 }))
      for (const { start, end, segments } of cutParagraphs({ ...PLAIN, facts })) {
        expect(segments.map(({ text }) => text).join('')).toBe(TEXT.slice(start, end))
      }
    }),
  )
})
