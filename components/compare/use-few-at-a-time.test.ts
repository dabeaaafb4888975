import { expect, test } from 'vitest'
import { fewMore } from './use-few-at-a-time.ts'

const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ key: from + i }))
const keys = (items: Array<{ key: number }>) => items.map(({ key }) => key)
const there = (from: number, to: number) => new Set(keys(rows(from, to)))

test('rows that are there stay, and a few come on the side that is scrolled to', () => {
  expect(keys(fewMore(rows(3, 15), there(0, 10)))).toEqual(keys(rows(3, 12)))
  expect(keys(fewMore(rows(0, 9), there(6, 14)))).toEqual(keys(rows(4, 9)))
})

test('all of them come within a few turns', () => {
  const wanted = rows(0, 20)
  let shown = rows(9, 10)
  let turns = 0
  for (; shown.length < wanted.length; turns++) shown = fewMore(wanted, new Set(keys(shown)))
  expect(shown).toEqual(wanted)
  expect(turns).toBe(5)
})

test('at first all come at once, and after a jump those in the middle come first', () => {
  expect(fewMore(rows(0, 9), new Set())).toEqual(rows(0, 9))
  expect(fewMore(rows(90, 98), there(0, 12))).toEqual(rows(92, 96))
  expect(fewMore(rows(1, 0), there(0, 12))).toEqual([])
})

test('a row with the focus stays where it is and holds nothing up', () => {
  const wanted = [...rows(2, 2), ...rows(40, 48)]
  expect(fewMore(wanted, new Set([2, ...keys(rows(36, 44))]))).toEqual([...rows(2, 2), ...rows(40, 46)])
})
