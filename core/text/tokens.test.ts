import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

test('parts words, clitics, numbers and marks', () => {
  const text = 'The U.S.-made jet’s 1,000 km range didn’t grow, O’Hara said.'
  expect(tokenize(text).map((t) => t.text)).toEqual([
    'The',
    'U.S.',
    '-',
    'made',
    'jet',
    '’s',
    '1,000',
    'km',
    'range',
    'didn’t',
    'grow',
    ',',
    'O’Hara',
    'said',
    '.',
  ])
})

test('any text: every token stands where it says, in order, and nothing but white space is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(text.slice(last, token.start).trim()).toBe('')
        last = token.end
      }
      expect(text.slice(last).trim()).toBe('')
    }),
  )
})
