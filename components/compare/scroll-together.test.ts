import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counterpartOf, inOneOrder } from './scroll-together.ts'

const ANCHORS = [
  { from: 100, to: 300 },
  { from: 200, to: 400 },
]
const ENDS = { from: 400, to: 500 }

test('a shared passage meets its counterpart, and what lies between lies between', () => {
  const meets = (height: number) => counterpartOf(height, ANCHORS, ENDS)
  expect([0, 50, 100, 150, 200, 300, 400, 900].map(meets)).toEqual([0, 150, 300, 350, 400, 450, 500, 500])
  expect(counterpartOf(200, [], ENDS)).toBe(250)
})

test('a passage that was moved is left out', () => {
  expect(inOneOrder([{ from: 150, to: 20 }, ...ANCHORS])).toEqual(ANCHORS)
  expect(inOneOrder([])).toEqual([])
})

test('what is left stands in one order in both texts, and no text ever jumps back', () => {
  const anchor = fc.record({ from: fc.integer({ min: 1, max: 900 }), to: fc.integer({ min: 1, max: 900 }) })
  fc.assert(
    fc.property(fc.array(anchor), fc.nat(1_000), fc.nat(1_000), (anchors, a, b) => {
      const ends = { from: 1_000, to: 1_000 }
      const chain = inOneOrder(anchors)
      chain.slice(1).forEach((next, i) => {
        expect(next.from).toBeGreaterThan(chain[i]?.from ?? 0)
        expect(next.to).toBeGreaterThan(chain[i]?.to ?? 0)
      })
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(counterpartOf(low, chain, ends)).toBeLessThanOrEqual(counterpartOf(high, chain, ends))
    }),
  )
})
