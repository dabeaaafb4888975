import { expect, test } from 'vitest'
import { groupMonths } from './group-months.ts'

const months = (from: number, to: number) =>
  Array.from({ length: (to - from + 1) * 12 }, (_, i) => ({
    month: `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    mentions: 1,
  }))

test('a few years are shown by month', () => {
  expect(groupMonths(months(2019, 2024))).toHaveLength(72)
  expect(groupMonths(months(2020, 2020))[1]).toEqual({ label: '2020-02', mentions: 1 })
})

test('many years are shown by year, very many by decade', () => {
  expect(groupMonths(months(2000, 2024))[3]).toEqual({ label: '2003', mentions: 12 })
  expect(groupMonths(months(1900, 1999)).at(-1)).toEqual({ label: '199X', mentions: 120 })
})

test('nothing gives no bars', () => {
  expect(groupMonths([])).toEqual([])
})
