import { expect, test } from 'vitest'
import { formatEdtf } from './format-edtf.ts'

test.each([
  ['2022-12-02', '2 Dec 2022'],
  ['2022-12-05T17:40:00Z', '5 Dec 2022, 17:40 UTC'],
  ['2022-12-05T17:40:00+09:00', '5 Dec 2022, 17:40 UTC+9'],
  ['2022-12-05T17:40-03:30', '5 Dec 2022, 17:40 UTC−3:30'],
  ['2022-12-05T17:40', '5 Dec 2022, 17:40'],
  ['2022-12', 'Dec 2022'],
  ['2022', '2022'],
  ['2022-21', 'spring 2022'],
  ['2022-35', 'third quarter of 2022'],
  ['XXXX-06', 'Jun'],
  ['XXXX-06-15', '15 Jun'],
  ['XXXX-35', 'third quarter'],
  ['XXXX', 'XXXX'],
  ['199X', '1990s'],
  ['2022~', 'about 2022'],
  ['../2020-12-31', 'by 31 Dec 2020'],
  ['2020-12/..', 'from Dec 2020'],
  ['2023-04-01/2028-03-31', '1 Apr 2023 – 31 Mar 2028'],
  ['not a date', 'not a date'],
])('%s is shown as %s', (value, words) => {
  expect(formatEdtf(value)).toBe(words)
})
