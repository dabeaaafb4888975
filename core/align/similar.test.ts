import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSentences } from './similar.ts'

describe('compareSentences', () => {
  it.each([
    ['The minister resigned on Monday', 'The minister quit on Monday', 'agree'],
    [
      'The court freed the two reporters in Lindau',
      'The court did not free the two reporters in Lindau',
      'contradict',
    ],
    ['The fund is worth 6 million dollars', 'The fund is worth 7 million dollars', 'contradict'],
    ['The fund is worth 27.47 million dollars', 'The fund is worth 27.5 million dollars', 'agree'],
    ['The ferry sank off the northern coast', 'Grain prices in the south rose again', 'unrelated'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(compareSentences(a, b).relation).toBe(relation)
  })

  it('ranks a rewording above a sentence on the same matter, and that above another matter', () => {
    const sentence = 'Norland will buy 40 new trains from a Sudland maker'
    const scores = [
      'Norland is to purchase 40 new trains from a maker in Sudland',
      'Norland has been short of trains for years',
      'The orchestra opened its season with a new overture',
    ].map((other) => compareSentences(sentence, other).score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it('lies between 0 and 1, is the same both ways, and nearly 1 for the same sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const { score } = compareSentences(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(compareSentences(b, a).score).toBeCloseTo(score, 3)
      }),
    )
    expect(compareSentences('The dam burst on Sunday', 'The dam burst on Sunday').score).toBeGreaterThan(0.95)
  })
})
