import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf, type Statement } from './testing.ts'

/** The relations of the rows that hold both statements. */
const together = (a: Statement, b: Statement) =>
  compareArticles([
    { extraction: extractionOf('wire', [a], '2031-06-02'), source: 'Wire' },
    { extraction: extractionOf('daily', [b], '2031-06-02'), source: 'Daily' },
  ]).rows.flatMap(({ facts, relation }) => (facts.length > 1 ? [relation] : []))

const people = (quote: string, written: string, value: number, noun: string): Statement => ({
  quote,
  quantities: [[written, value, `count:${noun}`]],
})

describe('facts in like words stay apart', () => {
  it('where a qualifier tells their nouns apart', () => {
    expect(
      together(
        { quote: 'The eastern gate was repaired in spring' },
        { quote: 'The western gate was repaired' },
      ),
    ).toEqual([])
  })

  it('where they name two things of one kind', () => {
    expect(
      together(
        { quote: 'The school in Aldby will be closed for good' },
        { quote: 'The school in Mora will be closed for good' },
      ),
    ).toEqual([])
    expect(
      together(
        { quote: 'Route 4 will be closed for repairs' },
        { quote: 'Route 7 will be closed for repairs' },
      ),
    ).toEqual([])
    expect(
      together(
        { quote: "Hallam's own shares lost ground on the news" },
        { quote: 'Torvik shares lost ground on the news' },
      ),
    ).toEqual([])
  })

  it('but not where one report only names what the other leaves unnamed', () => {
    expect(
      together(
        { quote: 'The school in Aldby will be closed for good' },
        { quote: 'The school will be closed for good' },
      ),
    ).toEqual(['agree'])
  })

  it('where they count two outcomes of one event', () => {
    expect(
      together(
        people('The avalanche killed five skiers', 'five skiers', 5, 'skier'),
        people('The avalanche injured eleven skiers', 'eleven skiers', 11, 'skier'),
      ),
    ).toEqual([])
  })

  it('where their figures are of two years, but not where the same figure is dated otherwise', () => {
    const earned = (year: string, written: string, value: number): Statement => ({
      quote: `The ferry line earned ${written} in ${year}`,
      dates: [[year, year]],
      quantities: [[written, value, 'EUR']],
    })
    expect(
      together(earned('2029', '14 million euros', 14e6), earned('2030', '19 million euros', 19e6)),
    ).toEqual([])
    expect(
      together(earned('2029', '14 million euros', 14e6), earned('2030', '14 million euros', 14e6)),
    ).toHaveLength(1)
  })

  it('where their figures are of two halves of a year, though both have the half', () => {
    const rose = (written: string, value: number, half: string, when: string): Statement => ({
      quote: `Ticket sales rose ${written} in the ${half} half of the year`,
      dates: [[`${half} half of the year`, when]],
      quantities: [
        [written, value, '%'],
        ['half', 0.5, 'number'],
      ],
    })
    expect(
      together(rose('4 percent', 4, 'first', '2031-40'), rose('6 percent', 6, 'second', '2031-41')),
    ).toEqual([])
  })

  it('where one number counts and the other lasts', () => {
    expect(
      together(people('The inquiry heard 30 witnesses', '30 witnesses', 30, 'witness'), {
        quote: 'The inquiry lasted 30 days',
        quantities: [['30 days', 30, 'day']],
      }),
    ).toEqual([])
  })

  it('where they are parallel in all but a figure and a noun, but not where a digit slipped', () => {
    const spent = (written: string, value: number, on: string): Statement => ({
      quote: `The council will spend ${written} on ${on}`,
      quantities: [[written, value, 'EUR']],
    })
    expect(
      together(spent('12 million euros', 12e6, 'parks'), spent('7 million euros', 7e6, 'roads')),
    ).toEqual([])
    expect(
      together(spent('12 million euros', 12e6, 'parks'), spent('21 million euros', 21e6, 'parks')),
    ).toEqual(['contradict'])
  })
})
