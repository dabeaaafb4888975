import { expect, test } from 'vitest'
import { dayRange, firstMoment, parsePublished } from './published.ts'

test.each([
  ['2022-12-02', '2022-12-02'],
  [' 2022-12 ', '2022-12'],
  ['2022', '2022'],
  ['2022-12-02T17:40:00Z', '2022-12-02T17:40:00Z'],
  ['2022~', '2022~'],
  ['../2020-12-31', '../2020-12-31'],
  ['2022-11/2022-12', '2022-11/2022-12'],
  ['2 December 2022', '2022-12-02'],
  ['Dec. 2, 2022', '2022-12-02'],
])('%s is %s', (typed, value) => {
  expect(parsePublished(typed)).toEqual({ value })
})

test.each([
  ['9999-01-01', 'out-of-range'],
  ['9999', 'out-of-range'],
  ['0999-05-05', 'out-of-range'],
  ['12022-01-01', 'out-of-range'],
  ['2 December 9999', 'out-of-range'],
  ['2022-13', 'not-a-date'],
  ['2022-02-30', 'not-a-date'],
  ['yesterday', 'not-a-date'],
  ['..', 'not-a-date'],
  ['../..', 'not-a-date'],
])('%s is refused as %s', (typed, problem) => {
  expect(parsePublished(typed)).toEqual({ problem })
})

test('an open or vague date spans the days it can mean', () => {
  expect(dayRange('2022-02')).toEqual({ earliest: '2022-02-01', latest: '2022-02-28' })
  expect(dayRange('../2020-12-31')).toEqual({ earliest: null, latest: '2020-12-31' })
  expect(dayRange('')).toEqual({ earliest: null, latest: null })
})

test('sorts by the first moment a date can mean', () => {
  expect(firstMoment('2022-12')?.toISOString()).toBe('2022-12-01T00:00:00.000Z')
  expect(firstMoment('2022-12-02T17:40:00+09:00')?.toISOString()).toBe('2022-12-02T08:40:00.000Z')
  expect(firstMoment('../2020')).toBeNull()
})
