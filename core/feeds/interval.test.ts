import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backOff, pollInterval } from './interval.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2024, 4, 1)
const every = (gap: number, n = 10, since = 0) => Array.from({ length: n }, (_, i) => NOW - since - i * gap)

test('a feed with news every hour is asked every half hour, a busy one every quarter', () => {
  expect(pollInterval(every(HOUR), NOW)).toBe(30 * MINUTE)
  expect(pollInterval(every(MINUTE), NOW)).toBe(15 * MINUTE)
})

test('one that has been quiet for long is asked less and less often, but every day', () => {
  expect(pollInterval(every(HOUR, 10, 12 * HOUR), NOW)).toBe(3 * HOUR)
  expect(pollInterval(every(HOUR, 10, 1000 * HOUR), NOW)).toBe(24 * HOUR)
})

test('one without dates is asked every hour', () => {
  expect(pollInterval([], NOW)).toBe(HOUR)
  expect(pollInterval([Number.NaN, NOW + HOUR], NOW)).toBe(HOUR)
})

test('what a feed asks for counts, up to a day', () => {
  expect(pollInterval(every(MINUTE), NOW, 2 * HOUR)).toBe(2 * HOUR)
  expect(pollInterval(every(MINUTE), NOW, 500 * HOUR)).toBe(24 * HOUR)
})

test('failures are followed by longer and longer pauses', () => {
  expect([1, 2, 3].map((n) => backOff(n))).toEqual([30 * MINUTE, HOUR, 2 * HOUR])
  expect(backOff(100)).toBe(48 * HOUR)
  expect(backOff(1, 5 * HOUR)).toBe(5 * HOUR)
})

test('whatever the dates, the interval lies between a quarter of an hour and a day', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.double())), (published) => {
      const interval = pollInterval(published, NOW)
      expect(interval).toBeGreaterThanOrEqual(15 * MINUTE)
      expect(interval).toBeLessThanOrEqual(24 * HOUR)
    }),
  )
})
