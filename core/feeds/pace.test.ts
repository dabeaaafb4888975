import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterSkipped, askedPause } from './pace.ts'

const pace = (skipHours: number[], skipDays: number[] = []) => ({ ttl: 0, skipHours, skipDays })
/** A Friday. */
const at = (time: string) => Date.parse(`2031-02-28T${time}Z`)

test('hours that a feed asks to skip are waited for', () => {
  expect(afterSkipped(at('22:20:00'), pace([22, 23, 0]))).toBe(Date.parse('2031-03-01T01:00:00Z'))
  expect(afterSkipped(at('21:20:00'), pace([22, 23, 0]))).toBe(at('21:20:00'))
})

test('days that a feed asks to skip are waited for', () => {
  expect(afterSkipped(Date.parse('2031-03-01T10:30:00Z'), pace([0], [6, 0]))).toBe(
    Date.parse('2031-03-03T01:00:00Z'),
  )
})

test('a feed that would skip everything, or says nothing, is asked all the same', () => {
  expect(afterSkipped(at('10:10:00'), pace([], [0, 1, 2, 3, 4, 5, 6]))).toBe(at('10:10:00'))
  expect(afterSkipped(at('10:10:00'), null)).toBe(at('10:10:00'))
})

test('a ttl is in minutes', () => {
  expect(askedPause({ ttl: 90, skipHours: [], skipDays: [] })).toBe(5_400_000)
  expect(askedPause(null)).toBe(0)
})

test('whatever is skipped, the moment is not before, and within a week', () => {
  const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }))
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), hours, days, (moment, skipHours, skipDays) => {
      const next = afterSkipped(moment, pace(skipHours, skipDays))
      expect(next).toBeGreaterThanOrEqual(moment)
      expect(next - moment).toBeLessThanOrEqual(7 * 24 * 3_600_000)
      if (skipHours.length === 24 || skipDays.length === 7) return
      expect(skipHours).not.toContain(new Date(next).getUTCHours())
      expect(skipDays).not.toContain(new Date(next).getUTCDay())
    }),
  )
})
