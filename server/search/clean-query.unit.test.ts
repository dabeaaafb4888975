import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTerm, cleanQuery } from './clean-query.ts'

test.each([
  ['cabinet "43 trillion yen" -draft', 'cabinet "43 trillion yen" -draft'],
  ['a  b\tc\n', 'a b c'],
  ['a\0b \ud800c', 'a b c'],
  ['tax - - - -', 'tax'],
  ['"" - " -"', ''],
  ['x"-"-"-"y', 'x y'],
  ['--tax', '-tax'],
  ['"open ended', 'open ended'],
])('%j becomes %j', (typed, clean) => {
  expect(cleanQuery(typed)).toBe(clean)
})

test('stays short whatever is typed, and is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (typed) => {
      const clean = cleanQuery(typed)
      expect(clean.length).toBeLessThanOrEqual(400)
      expect(cleanQuery(clean)).toBe(clean)
      expect(clean).not.toMatch(/(^|\s)-(\s|$)/)
    }),
  )
})

test('a snippet shows any of the words asked for, and none of those excluded', () => {
  expect(anyTerm('cabinet "trillion yen" or tax -draft cabinet')).toBe('cabinet or "trillion yen" or tax')
})
