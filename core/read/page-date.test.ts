import { expect, test } from 'vitest'
import { growth, MOST_GROWTH } from '#core/testing/growth.ts'
import { pageDate } from './page-date.ts'

test.each([
  ['2022-12-02', '2022-12-02'],
  ['2022-12-02T17:40:00Z', '2022-12-02T17:40:00Z'],
  ['2022-12-02T17:40:00.123+0900', '2022-12-02T17:40:00+09:00'],
  ['2022-12-02 17:40', '2022-12-02'],
  ['Fri, 02 Dec 2022 17:40:00 GMT', '2022-12-02'],
  ['Dec. 2, 2022', '2022-12-02'],
  ['Published 2 December 2022 at noon', '2022-12-02'],
  ['2nd of May, 2021', '2021-05-02'],
  ['20221202', '2022-12-02'],
  ['2022/12/02', '2022-12-02'],
  ['2022年12月2日', '2022-12-02'],
  ['24/12/2022', '2022-12-24'],
  ['12/24/2022', '2022-12-24'],
  ['02.12.2022', '2022-12-02'],
  ['2022-12', '2022-12'],
  ['1669999200', '2022-12-02T16:40:00Z'],
])('%s is %s', (stated, date) => {
  expect(pageDate(stated)).toBe(date)
})

test.each(['', 'yesterday', '03/04/2022', '2022-02-30', '2022-13-01', '9999-01-01', 'page 2022 of 3000'])(
  '"%s" gives no date',
  (stated) => {
    expect(pageDate(stated)).toBeNull()
  },
)

test.each([
  ['behind a time', (length: number) => `January 1 at noon${' '.repeat(length)}z`],
  ['behind a day', (length: number) => `1${' '.repeat(length)}z`],
])('blank space takes linear time: %s', (_, make) => {
  expect(growth(make, (stated) => pageDate(stated))).toBeLessThan(MOST_GROWTH)
})
