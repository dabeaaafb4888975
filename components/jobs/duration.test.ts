import { expect, test } from 'vitest'
import { duration } from './duration.ts'

test('a duration is told in the unit that fits it', () => {
  const told = [0, 40, 999, 2_400, 59_999, 60_000, 3_599_000, 3_600_000, 172_800_000].map(duration)
  expect(told).toEqual(['1 ms', '40 ms', '999 ms', '2.4 s', '59 s', '1 min', '59 min', '1 h', '2 days'])
})
