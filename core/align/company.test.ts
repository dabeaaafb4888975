import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTogether } from './company.ts'
import { compareSentences } from './similar.ts'

/** Two like events, each told by four reports. */
const FIRE = [
  'Fire destroyed the old brewery in Lindau on Monday',
  'The Lindau brewery burned down on Monday',
  'A brewery was lost to a fire in Lindau',
  'Flames took the Lindau brewery; nobody was hurt',
]
const OTHER_FIRE = [
  'Fire destroyed a furniture store in Bregenz on Sunday',
  'The Bregenz furniture store burned down on Sunday',
  'A furniture store was lost to a fire in Bregenz',
  'Flames took the store in Bregenz; nobody was hurt',
]
const ALL = [...FIRE, ...OTHER_FIRE]
const pairs = ALL.flatMap((a, i) => ALL.slice(i + 1).map((b) => ({ a, b })))
const isOne = ({ a, b }: (typeof pairs)[number]) => FIRE.includes(a) === FIRE.includes(b)

describe('compareTogether', () => {
  it('tells two like events better apart than the words of two sentences do', () => {
    const together = compareTogether(pairs)
    const gap = (scores: number[]) => {
      const of = (same: boolean) => scores.filter((_, at) => pairs[at] && isOne(pairs[at]) === same)
      return Math.min(...of(true)) - Math.max(...of(false))
    }
    const alone = pairs.map(({ a, b }) => compareSentences(a, b).score)
    expect(gap(together.map(({ score }) => score))).toBeGreaterThan(gap(alone))
  })

  it('judges a pair that stands alone as compareSentences does', () => {
    const alone = [
      { a: FIRE[0] ?? '', b: FIRE[1] ?? '' },
      { a: OTHER_FIRE[0] ?? '', b: OTHER_FIRE[1] ?? '' },
    ]
    expect(compareTogether(alone)).toEqual(alone.map(({ a, b }) => compareSentences(a, b)))
  })

  it('gives every pair a score between 0 and 1, whatever the order', () => {
    const few = fc.array(fc.record({ a: fc.constantFrom('', ...ALL), b: fc.string() }), { maxLength: 20 })
    fc.assert(
      fc.property(few, (some) => {
        const both = [...some, ...pairs]
        const scores = compareTogether(both)
        expect(scores).toHaveLength(both.length)
        for (const { score } of scores) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 30 },
    )
  })
})
