import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textAround } from './around.ts'

const TEXT =
  'First paragraph.\n\nThe council met. It approved the bridge on Monday, and left.\n\nWhole.\n\nThe last one.'
const around = (words: string) => {
  const start = TEXT.indexOf(words)
  return textAround(TEXT, { start, end: start + words.length })
}

test('the rest of the paragraph, on both sides', () => {
  expect(around('approved the bridge')).toEqual({
    before: 'The council met. It ',
    after: ' on Monday, and left.',
  })
})

test('words that are the whole of their paragraph are shown between those before and after', () => {
  expect(around('Whole.')).toEqual({
    before: 'The council met. It approved the bridge on Monday, and left.\n\n',
    after: '\n\nThe last one.',
  })
  expect(around('First paragraph.').before).toBe('')
})

test('what stands around any span is the text itself, and never a whole page', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(200), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const { before, after } = textAround(text, { start, end })
      expect(text.slice(0, start).endsWith(before)).toBe(true)
      expect(text.slice(end).startsWith(after)).toBe(true)
    }),
  )
  const long = 'word '.repeat(5_000)
  expect(textAround(long, { start: 10_000, end: 10_004 }).before.length).toBeLessThan(2_000)
})
