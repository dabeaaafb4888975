import { expect, test } from 'vitest'
import { lagOf, sayDays } from './lag.ts'

test('a report lies ahead of, within or after what it tells', () => {
  expect(lagOf({ from: 10, to: 12 }, 15)).toEqual({ when: 'later', days: 3 })
  expect(lagOf({ from: 10, to: 12 }, 11)).toEqual({ when: 'within', days: 0 })
  expect(lagOf({ from: 10, to: 12 }, 4)).toEqual({ when: 'ahead', days: 6 })
})

test('what has no day, or no end, has no distance', () => {
  expect(lagOf(null, 3)).toBeNull()
  expect(lagOf({ from: 1, to: 2 }, null)).toBeNull()
  expect(lagOf({ from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }, 3)).toBeNull()
})

test.each([
  [1, '1 day'],
  [13, '13 days'],
  [20, '3 weeks'],
  [200, '7 months'],
  [740, '2 years'],
])('%i days are %s', (days, words) => {
  expect(sayDays(days)).toBe(words)
})
