import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeScale } from './scale.ts'

test('days that lie evenly are drawn evenly', () => {
  const { at, breaks } = timeScale([0, 30, 60, 90])
  expect(breaks).toEqual([])
  expect(at(30) - at(0)).toBeCloseTo(at(90) - at(60))
})

test('a long silence is cut short, and says how long it was', () => {
  const { at, breaks } = timeScale([0, 1, 2, 3, 700, 701, 702])
  expect(breaks).toEqual([{ at: expect.closeTo((at(3) + at(700)) / 2), days: 697 }])
  expect(at(702) - at(700)).toBeGreaterThan(0.1)
})

test('one day alone is in the middle', () => {
  expect(timeScale([5]).at(5)).toBe(0.5)
  expect(timeScale([5]).ticks).toHaveLength(1)
})

test('later is never further left, and everything is inside; labels keep their distance', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 80 }),
      (days) => {
        const { at, ticks } = timeScale(days)
        const places = days.toSorted((a, b) => a - b).map(at)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
        }
        ticks.slice(1).forEach((tick, i) => {
          expect(tick.at - (ticks[i]?.at ?? 0)).toBeGreaterThanOrEqual(0.089)
        })
      },
    ),
  )
})
