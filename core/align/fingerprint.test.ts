import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

const printsOf = (text: string) => fingerprintOf({ text, boilerplate: [] })
const sharedBy = (a: string, b: string) => {
  const prints = new Set(printsOf(b))
  return printsOf(a).filter((print) => prints.has(print)).length
}

const RUN =
  'The harbor authority closed the eastern basin on Monday after divers found long cracks in the lock gate'
const anyWords = fc
  .array(fc.constantFrom(...'crane tide quay pilot ferry grain customs rope anchor mast'.split(' ')), {
    maxLength: 80,
  })
  .map((words) => words.join(' '))

describe('fingerprintOf', () => {
  it('is the same whatever the case, the marks and the spaces', () => {
    expect(printsOf(RUN.toUpperCase().replaceAll(' ', ',\n'))).toEqual(printsOf(RUN))
  })

  it('has prints of any text with a word, and none of one without', () => {
    expect(printsOf('Closed.')).toHaveLength(1)
    expect(printsOf(' — … ')).toEqual([])
  })

  it('leaves out what is part of the page', () => {
    const page = {
      text: `Sign up for our letter ${RUN}`,
      boilerplate: [{ start: 0, end: 22, reason: 'navigation' }],
    }
    expect(fingerprintOf(page)).toEqual(printsOf(RUN))
  })

  it('shares a print with every text that has 15 of its words in a row', () => {
    const run = RUN.split(' ').slice(0, 15).join(' ')
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, anyWords, (a, b, c, d) => {
        expect(sharedBy(`${a} ${run} ${b}`, `${c} ${run} ${d}`)).toBeGreaterThan(0)
      }),
    )
  })

  it('gives at most 500 signed numbers of 32 bits, ascending, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const prints = printsOf(text)
        expect(prints.length).toBeLessThanOrEqual(500)
        expect(
          prints.every((print, i) => print === (print | 0) && (i === 0 || print > (prints[i - 1] ?? 0))),
        ).toBe(true)
      }),
    )
    expect(printsOf(Array.from({ length: 9000 }, (_, i) => `word${i}`).join(' '))).toHaveLength(500)
  })
})
