import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditOf, creditsOf } from './credits.ts'

const credits = (text: string) =>
  creditsOf({ text }).map(({ name, whole }) => `${name}${whole ? '' : ', in part'}`)

describe('creditsOf', () => {
  it.each([
    ['LINDAU (Valley Wire) — The dam burst on Sunday.', ['Valley Wire']],
    ['LINDAU, March 3 (Valley Wire) - The dam burst.', ['Valley Wire']],
    ['Lindau, 3 March 2031 (VWN) – The dam burst.', ['VWN']],
    ['(Valley Wire) -- The dam burst.', ['Valley Wire']],
    ['The dam burst.\n\nThis story was originally published by the Coast Post.', ['Coast Post']],
    ['The dam burst.\n\nThis article first appeared in The Coast Post.', ['Coast Post']],
    ['The dam burst.\n\nReprinted with permission of the Coast Post.', ['Coast Post']],
    ['The dam burst.\n\nSource: Valley Wire', ['Valley Wire']],
    ['The dam burst.\n\n— Valley Wire', ['Valley Wire']],
    ['The dam burst.\n\nWith additional reporting by Valley Wire.', ['Valley Wire, in part']],
    ['The dam burst.\n\nValley Wire contributed to this report.', ['Valley Wire, in part']],
  ])('%j', (text, names) => {
    expect(credits(text)).toEqual(names)
  })

  it.each([
    'The minister (Green Party) said the dam was safe.',
    'The report of the Lindau Institute (LI) was published by the ministry on Monday.',
    'The story that the wall had cracks was told by everybody.',
    'Prices rose 3% (Monday: 2%) – a record.',
  ])('takes no bracket and no mention for a credit: %j', (text) => {
    expect(credits(text)).toEqual([])
  })

  it('names whose report it is by its dateline, or else by its notice of rights', () => {
    expect(
      creditOf({ text: 'LINDAU (Valley Wire) — It burst.\n\n© 2031 Coast Post. All rights reserved.' })?.name,
    ).toBe('Valley Wire')
    expect(creditOf({ text: 'It burst.\n\n© 2031 Coast Post. All rights reserved.' })?.name).toBe(
      'Coast Post',
    )
    expect(creditOf({ text: 'It burst.' })).toBeNull()
  })

  it('shows the very words, in any text', () => {
    const part = fc.constantFrom(
      'LINDAU (',
      'Valley Wire',
      ') — ',
      '\nSource: ',
      '© ',
      'published by ',
      'This story was ',
      '\n',
    )
    const text = fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join('')
        for (const { name, start, end } of creditsOf({ text: written }))
          expect(written.slice(start, end)).toBe(name)
      }),
    )
  })
})
