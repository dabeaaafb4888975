import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, MOST_GROWTH, repeated } from '#core/testing/growth.ts'
import { splitSentences } from '#core/text/sentences.ts'
import { extractDates } from './dates.ts'

/** Time enough on a machine that does much else. */
const SLOW = { timeout: 60_000 }

const PUBLISHED = '2021-09-15' // a Wednesday

/** The dates of one sentence, as "text => value". */
const dates = (text: string, published: string | null = PUBLISHED) =>
  extractDates(text, [{ start: 0, end: text.length }], published).map((d) => `${d.text} => ${d.value}`)

describe('dates that are written out', () => {
  it.each([
    ['The bridge opened on March 3, 2009.', 'March 3, 2009 => 2009-03-03'],
    ['The bridge opened on 3 March 2009.', '3 March 2009 => 2009-03-03'],
    ['The treaty was signed in May 1998.', 'May 1998 => 1998-05'],
    ['The plant has run since 1987.', '1987 => 1987'],
    ['It closed in the early 1980s.', 'the early 1980s => 198X'],
    ['It was a common sight in the 1960s.', 'the 1960s => 196X'],
    ['Output fell in the third quarter of 2019.', 'the third quarter of 2019 => 2019-35'],
    ['The budget for fiscal 2024 is not settled.', 'fiscal 2024 => 2024'],
    ['She moved there in the summer of 2015.', 'the summer of 2015 => 2015-22'],
    ['The fair runs 4-6 June 2022 in Lyon.', '4-6 June 2022 => 2022-06-04/2022-06-06'],
    ['The note is in minutes-2018-09-23-final.pdf.', '2018-09-23 => 2018-09-23'],
    ['The fair runs from the fifth to ninth June 2014.', 'fifth to ninth June 2014 => 2014-06-05/2014-06-09'],
    ['Sent Tue Mar 12 07:41:30 2024 by mail.', 'Tue Mar 12 07:41:30 2024 => 2024-03-12'],
    ['The mill dates from circa 1850.', 'circa 1850 => 1850~'],
    ['It froze in the winter of 1995-96.', 'the winter of 1995-96 => 1995-24'],
    ['Output rose to year-end 2023.', 'year-end 2023 => 2023'],
    ['Output rose in 3Q 2023.', '3Q 2023 => 2023-35'],
    ['Security was tightened after 9/11.', '9/11 => 2001-09-11'],
    ['The log entry reads 2020-02-29.', '2020-02-29 => 2020-02-29'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
    expect(dates(text, null)).toEqual([expected])
  })

  it('looks back where something did not happen until a day', () => {
    expect(dates('The ferry did not sail again until 21 August.')).toEqual(['21 August => 2021-08-21'])
    expect(dates('The ferry will not sail again until 21 August.')).toEqual(['21 August => 2022-08-21'])
  })

  it('passes over a day that no calendar has', () => {
    expect(dates('The form is dated February 30, 2014.')).toEqual([])
  })

  it('takes no count, price or name for a year', () => {
    expect(dates('About 1950 people bought the $1999 kit, and 2000 troops flew on Flight 1982.')).toEqual([])
  })
})

describe('months and days after "since"', () => {
  it.each([
    ['The bridge has been shut four times since November.', 'November => 2020-11'],
    ['It will be the fourth strike since May.', 'May => 2021-05'],
    ['The bridge will be shut in November.', 'November => 2021-11'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]))
})

describe('dates that hang on the publication date', () => {
  it.each([
    ['The minister resigned on Friday.', 'Friday => 2021-09-10'],
    ['The minister will resign on Friday.', 'Friday => 2021-09-17'],
    ['The mill closed in June.', 'June => 2021-06'],
    ['The mill closed in November.', 'November => 2020-11'],
    ['The mill will close in November.', 'November => 2021-11'],
    ['Talks resume next week.', 'next week => 2021-09-20/2021-09-26'],
    ['A new law is due by the end of the year.', 'by the end of the year => ../2021-12-31'],
    ['He retired two years ago.', 'two years ago => 2019'],
    ['Spending is to double over the next five years.', 'over the next five years => 2021/2026'],
    ['The town wants solar roofs by 2030.', 'by 2030 => ../2030'],
    ['The cap applies from this fiscal year.', 'this fiscal year => 2021'],
    ['Work starts next spring.', 'next spring => 2022-21'],
    ['The river flooded last summer.', 'last summer => 2021-22'],
    ['Sales fell last quarter.', 'last quarter => 2021-34'],
    ['Wages will rise within two years.', 'within two years => 2021/2023'],
    ['She left last October.', 'last October => 2020-10'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]))

  it('takes what lies ahead out of a year that is over', () => {
    expect(dates('The state, invited in 1997, will join on October 12.')).toEqual([
      '1997 => 1997',
      'October 12 => 2021-10-12',
    ])
  })

  it('says so', () => {
    const [friday, year] = extractDates('It began on Friday, as in 2001.', [{ start: 0, end: 31 }], PUBLISHED)
    expect(friday?.inferred).toBe(true)
    expect(year?.inferred).toBe(false)
  })

  it('stays open where the date is not known', () => {
    expect(dates('The mill closed in June, the union said on Friday.', null)).toEqual([
      'June => XXXX-06',
      'Friday => ',
    ])
  })
})

describe('dates that hang on another date in the text', () => {
  it('counts from the last day named', () => {
    expect(dates('The ship sank on May 3, 2011. Three days later the search ended.')).toEqual([
      'May 3, 2011 => 2011-05-03',
      'Three days later => 2011-05-06',
    ])
  })
})

describe('times of the clock', () => {
  it.each([
    ['The vote is at 9 a.m. Tuesday.', ['9 a.m. Tuesday => 2021-09-21T09:00']],
    ['They have until 4:30 p.m. EDT Friday to sign.', ['4:30 p.m. EDT Friday => 2021-09-17T16:30-04:00']],
    ['The train left on Monday at 17:40.', ['Monday => 2021-09-13', '17:40 => 2021-09-13T17:40']],
    [
      'The quake struck on May 3, 2011, at 0620 GMT.',
      ['May 3, 2011 => 2011-05-03', '0620 GMT => 2011-05-03T06:20Z'],
    ],
    ["They meet at 4 o'clock this afternoon.", ["4 o'clock this afternoon => 2021-09-15T16:00"]],
    ['The doors open at 8 in the morning.', ['8 in the morning => ']],
    ['The deal runs out by noon Friday.', ['by noon Friday => ../2021-09-17T12:00']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected))
})

describe('quarters, halves and weeks without their year', () => {
  it.each([
    ['Profit rose 4% in the second quarter.', 'the second quarter => 2021-34'],
    ['Profit fell 4% in the fourth quarter.', 'the fourth quarter => 2020-36'],
    ['Sales will rise in the fourth quarter.', 'the fourth quarter => 2021-36'],
    ['Sales fell in the first half of last year.', 'the first half of last year => 2020-40'],
    ['Exports fell in the first nine months of 2019.', 'the first nine months of 2019 => 2019-01/2019-09'],
    ['Nobody crossed in the past 24 hours.', 'in the past 24 hours => 2021-09-14/2021-09-15'],
    ['The talks were put off until the end of March.', 'until the end of March => ../2022-03-31'],
    ['Work begins at the beginning of March.', 'the beginning of March => 2022-03'],
    ['Exports grew over the past year.', 'over the past year => 2020/2021'],
    ['The talks are in the first week of October.', 'the first week of October => 2021-10-01/2021-10-07'],
    ['A vote is planned later in the week.', 'later in the week => 2021-09-13/2021-09-19'],
    ['The rule takes effect by the year 2030.', 'by the year 2030 => ../2030'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]))

  it('takes a quarter of a game for none', () => {
    expect(dates('She scored twice in the fourth quarter.')).toEqual([])
  })
})

describe('what comes round again', () => {
  it.each([
    ['The council meets every Monday.', 'every Monday => '],
    ['The market is open on Saturdays.', 'Saturdays => '],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]))
})

describe('tense tells which of two days is meant', () => {
  it.each([
    ['Unions planned a march on Saturday.', 'Saturday => 2021-09-18'],
    ['On Tuesday, Mohamed and his sons are to testify.', 'Tuesday => 2021-09-21'],
    ['A march planned for Monday was called off.', 'Monday => 2021-09-13'],
    ['Until Thursday, they had not named him.', 'Thursday => 2021-09-09'],
    ['On May 8 officers, who wondered how he could have fled, came back.', 'May 8 => 2021-05-08'],
    ['None of them could be reached on Tuesday.', 'Tuesday => 2021-09-14'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]))
})

describe('dates that hang on an event', () => {
  it('keeps the words and leaves the value open', () => {
    expect(dates('Little has changed since the council was elected.')).toEqual([
      'since the council was elected => ',
    ])
  })

  it.each([
    ['Little has changed since Suga took office.', 'since Suga took office => '],
    ['Support rose since May took office.', 'since May took office => '],
    ['Support rose since Monday while the other side fell.', 'Monday => 2021-09-13'],
    ['Two years later the mill shut.', 'Two years later => '],
    ['Prices doubled since the war began.', 'since the war began => '],
    ['Tension rose in the weeks before the vote.', 'the weeks before => '],
    ['She left the week before the vote.', 'the week before => '],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]))

  it.each([
    ['The bridge shut two weeks before Easter 2019.', 'two weeks before Easter 2019 => 2019-04-07'],
    ['It shut the day after Christmas 2019.', 'the day after Christmas 2019 => 2019-12-26'],
    ['It shut the Friday before May 1, 2019.', 'the Friday before May 1, 2019 => 2019-04-26'],
    ['It shut the week before May 1, 2019.', 'the week before May 1, 2019 => 2019-04-22/2019-04-28'],
    ['It shut two months after May 1, 2019.', 'two months after May 1, 2019 => 2019-07-01'],
  ])('counts from a day that the text does name: %s', (text, expected) =>
    expect(dates(text)).toEqual([expected]),
  )
})

describe('feasts and days of a month', () => {
  it.each([
    ['It will open on Thanksgiving.', 'Thanksgiving => 2021-11-25'],
    ['It opened on Good Friday.', 'Good Friday => 2021-04-02'],
    ['Yom Kippur 2020 fell on a Monday.', 'Yom Kippur 2020 => 2020-09-28'],
    ['The vote is on the first Sunday of October 2022.', 'the first Sunday of October 2022 => 2022-10-02'],
    ['Diwali 2023 was quiet.', 'Diwali 2023 => 2023-11-12'],
    ['They met at Holi in 2022.', 'Holi in 2022 => 2022-03-18'],
    ['Crowds came for Makar Sankranti 2019.', 'Makar Sankranti 2019 => 2019-01-15'],
    ['Prices rose during Ramadan 2018.', 'Ramadan 2018 => 2018-05-16/2018-06-14'],
    ['Nowruz 2021 was a Sunday.', 'Nowruz 2021 => 2021-03-21'],
    ['The museum shuts for Easter week 2022.', 'Easter week 2022 => 2022-04-11/2022-04-17'],
    ['It shuts over Thanksgiving weekend.', 'Thanksgiving weekend => 2021-11-25/2021-11-28'],
    ['The ship left on 6 April nineteen seventy-two.', '6 April nineteen seventy-two => 1972-04-06'],
  ])('%s', (text, expected) => expect(dates(text)).toContain(expected))
})

describe('what hangs on the publication date and on tense, in a report of 14 November 2024', () => {
  it.each([
    ['The bridge will open in the spring.', ['2025-21']],
    ['The reservoir ran dry in the spring.', ['2024-21']],
    ['The hospital opens in the spring.', ['2025-21']],
    ['The ministers agreed in the spring to share the cost.', ['2024-21']],
    ['Ministers agreed on Monday to reopen the line in the spring.', ['2024-11-11', '2025-21']],
    ['In the spring, the court heard the appeal.', ['2024-21']],
    ['The museum was closed in the summer and will reopen in the spring.', ['2024-22', '2025-21']],
    ['By the spring the river had risen.', ['../2024-21']],
    ['The reactor could be running by the summer.', ['../2025-22']],
    ['The exhibition will travel next spring.', ['2025-21']],
    ['Two ministers approved the dam two years ago this Sunday.', ['2022-11-17']],
    ['The ship sank ten years ago on Friday.', ['2014-11-15']],
    ['The fire broke out a year ago today.', ['2023-11-14']],
    ['Five years ago this month the mine closed.', ['2019-11']],
    ['The strike began a year ago this week.', ['2023-11-13/2023-11-19']],
    ['The mine closed a week ago on Tuesday.', ['2024-11-05']],
    ['The mine closed two years ago.', ['2022']],
    ['The storm passed overnight.', ['2024-11-13']],
    ['The storm will pass overnight.', ['2024-11-14']],
    ['The storm cut power overnight on Tuesday.', ['2024-11-12']],
    ['The council put an overnight curfew on the port.', []],
    ['Police arrested nine people over the weekend.', ['2024-11-09/2024-11-10']],
    ['The line will be shut over the weekend.', ['2024-11-16/2024-11-17']],
    ['The port is to be free of coal by the end of the decade.', ['../2029-12-31']],
    ['The fund will be spent over the next decade.', ['2024/2034']],
    ['Profit rose 8 percent in the first quarter.', ['2024-33']],
    ['Sales fell in the first quarter of fiscal 2027.', ['2027-33']],
    ['The union voted on Tuesday to strike from Monday.', ['2024-11-12', '2024-11-18']],
    ['The head of the second academy retires on Friday after nine years.', ['2024-11-15']],
    ['She is in hospital after an operation on Monday at the clinic.', ['2024-11-11']],
    ['The court ruled on 1 October. The following Tuesday the firm appealed.', ['2024-10-01', '2024-10-08']],
    ['The union met on 4 November. The previous day it had met nurses.', ['2024-11-04', '2024-11-03']],
    ['The vote was in June 2023. The following month the cabinet fell.', ['2023-06', '2023-07']],
    ['The vote was in June 2023. The following year the cabinet fell.', ['2023-06', '2024']],
    ['The law was passed in 2011. A year later it was repealed.', ['2011', '2012']],
    ['The law was passed in March 2011. Six months later it was repealed.', ['2011-03', '2011-09']],
    ['Earlier this month the bank cut rates.', ['2024-11']],
  ])('%s', (text, expected) => {
    const found = extractDates(text, splitSentences(text), '2024-11-14').map(({ value }) => value)
    expect(found).toEqual(expected)
  })
})

describe('any text', () => {
  it('gives spans that hold, in order', SLOW, () => {
    const piece = fc.constantFrom(
      'in ',
      'May ',
      '12',
      ', ',
      '2020',
      ' to ',
      'next ',
      'week',
      'the ',
      'end of ',
      '-',
      '\n',
      'by ',
      'Friday',
      "'s ",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0
          for (const date of extractDates(text, [], PUBLISHED)) {
            expect(text.slice(date.start, date.end)).toBe(date.text)
            expect(date.start).toBeGreaterThanOrEqual(last)
            expect(date.end).toBeGreaterThan(date.start)
            last = date.end
          }
        },
      ),
    )
  })

  it.each([
    ['figures', repeated('7')],
    ['dates', repeated('May 3 ')],
    ['spaces', (length: number) => `in${' '.repeat(length)}May`],
  ])('takes time in proportion to its length: %s', SLOW, (_, make) => {
    expect(
      growth(make, (text) => extractDates(text, [{ start: 0, end: text.length }], PUBLISHED)),
    ).toBeLessThan(MOST_GROWTH)
  })
})
