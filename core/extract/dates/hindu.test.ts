import { describe, expect, it } from 'vitest'
import { isoDay } from './calendar.ts'
import { hinduLunar, hinduSolar } from './hindu.ts'

const day = (n: number | null) => (n === null ? null : isoDay(n))

describe('the Hindu lunar calendar', () => {
  // Diwali as India's gazette gave it
  it.each([
    [2018, '2018-11-07'],
    [2019, '2019-10-27'],
    [2020, '2020-11-14'],
    [2022, '2022-10-24'],
    [2024, '2024-10-31'],
  ])('finds the new moon of Ashvin in %i', (year, expected) => {
    expect(day(hinduLunar({ month: 7, lunarDay: 30, hour: 18 }, year))).toBe(expected)
  })

  it('passes over a leap month', () => {
    // 2020 had two months of Ashvin; Dussehra was in the second
    expect(day(hinduLunar({ month: 7, lunarDay: 10, hour: 9 }, 2020))).toBe('2020-10-25')
  })
})

describe('the Hindu solar calendar', () => {
  it.each([
    [2018, '2018-01-14'],
    [2019, '2019-01-15'],
  ])('finds the sun in Capricorn before sunset in %i', (year, expected) => {
    expect(day(hinduSolar(9, 18, year))).toBe(expected)
  })
})
