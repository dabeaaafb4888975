import { describe, expect, it } from 'vitest'
import { daysOf } from './edtf.ts'

const written = (value: string) => {
  const days = daysOf(value)
  const day = (at: number) =>
    Number.isFinite(at) ? new Date(at * 86_400_000).toISOString().slice(0, 10) : '..'
  return days && `${day(days.from)}/${day(days.to)}`
}

describe('daysOf', () => {
  it.each([
    ['2031-06-02', '2031-06-02/2031-06-02'],
    ['2031-06-02T17:40:00Z', '2031-06-02/2031-06-02'],
    ['2031-02', '2031-02-01/2031-02-28'],
    ['2031~', '2031-01-01/2031-12-31'],
    ['203X', '2030-01-01/2039-12-31'],
    ['2031-24', '2031-12-01/2032-02-29'],
    ['2031-34', '2031-04-01/2031-06-30'],
    ['2031-41', '2031-07-01/2031-12-31'],
    ['2031-06-02/2031-06-08', '2031-06-02/2031-06-08'],
    ['../2031', '../2031-12-31'],
    ['2031/..', '2031-01-01/..'],
  ])('%s', (value, days) => expect(written(value)).toBe(days))

  it.each(['', 'soon', '../..', 'XXXX'])('cannot place "%s"', (value) => expect(daysOf(value)).toBeNull())
})
