import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PatternSet } from './pattern-set.ts'

const PATTERNS = [
  /\b(?:the )?(?:end|start) of (?:the )?year\b/i,
  /(?<![A-Za-z\d])(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:may|june)(?!\d)/i,
  /\b(?:is|are|'s) (?:\w+ )?said to\b/i,
  /\b[^\s\d]+ly\b/iu,
  /(?<!\d)\.5\b/,
  /\bK\d|\bſ/iu,
]
const PIECES =
  "the end|The start |of the |year|12|5th| May|-june|is|’s|'s| said to|widely |.5|K|ſ9| |\n|é|“|, ".split('|')

const search = new PatternSet(PATTERNS)
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })))
  .map((p) => p.join(''))

test('finds what each pattern finds by itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = search.search(text)
      PATTERNS.forEach((pattern, i) => {
        const alone = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))]
        expect(found.matches(i).map((match) => [match.index, ...match])).toEqual(
          alone.map((match) => [match.index, ...match]),
        )
        expect(found.has(i)).toBe(alone.length > 0)
      })
    }),
    { numRuns: 2000 },
  )
})
