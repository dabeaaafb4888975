import { expect, test } from 'vitest'
import { feedDate } from './feed-date.ts'

test.each([
  ['Fri, 02 Dec 2022 17:40:00 GMT', '2022-12-02T17:40:00Z'],
  ['Fri, 2 Dec 2022 17:40 EST', '2022-12-02T17:40:00-05:00'],
  ['02 December 22 17:40:05 +0900', '2022-12-02T17:40:05+09:00'],
  ['Fri, 02-Dec-2022 17:40:00 GMT+2:00', '2022-12-02T17:40:00+02:00'],
  ['Fri Dec 02 17:40:00 GMT 2022', '2022-12-02T17:40:00Z'],
  ['Dec 2, 2022 17:40:00 Z', '2022-12-02T17:40:00Z'],
  ['02 Dec 2022 17:40:00', '2022-12-02'],
  ['02 Dec 2022', '2022-12-02'],
  ['2022-12-02T17:40:00.5+09:00', '2022-12-02T17:40:00+09:00'],
  ['2022-12', '2022-12'],
])('%s is %s', (written, date) => {
  expect(feedDate(written)).toBe(date)
})

test.each(['', 'soon', 'Fri, 31 Feb 2022 17:40:00 GMT', '02 Foo 2022'])('"%s" is no date', (written) => {
  expect(feedDate(written)).toBeNull()
})
