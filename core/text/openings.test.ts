import { expect, test } from 'vitest'
import { kindOf, openingsOf } from './openings.ts'

/** Kinds as characters: letters as they are, `0` for figures, `_` for white space, `#` for all else. */
const written = (kinds: number[]) =>
  kinds.map((kind) => '0_#'.charAt(kind - 26) || String.fromCharCode(97 + kind)).join('')

test.each([
  ['March|may', ['mar', 'may']],
  ['(?<![a-z])(?:the\\s)?year', ['the', 'yea']],
  ['\\bno(?! doubt)\\b', ['no']],
  ['(?<d>\\d{1,2})[/-]', ['0#', '000', '00#']],
  ['a?b*c', ['abb', 'abc', 'ac', 'bbb', 'bbc', 'bc', 'c']],
  ['[^x]y', ['']],
  ['a.c', ['a']],
  ['[a-c]\\u00e9', ['a#', 'b#', 'c#']],
  ['x(?:a(?:b|c(d))|\\))y', ['x#y', 'xab', 'xac']],
])('%s begins with %j', (source, openings) =>
  expect([...new Set(openingsOf(source).map(written))].sort()).toEqual(openings.toSorted()),
)

test('characters that are one without regard to case are of one kind', () => {
  const kind = (character: string) => kindOf(character.charCodeAt(0))
  expect(kind('K')).toBe(kind('k'))
  expect(kind('\u212a')).toBe(kind('k')) // the Kelvin sign
  expect(kind('ſ')).toBe(kind('S'))
  expect(kind('É')).toBe(kind('é'))
})
