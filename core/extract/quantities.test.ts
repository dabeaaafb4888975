import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractQuantities } from './quantities.ts'

/** Time enough on a machine that does much else. */
const SLOW = { timeout: 60_000 }

/** The quantities of one sentence, as "text => change value[-high] unit". */
const quantities = (text: string) =>
  extractQuantities(text, [{ start: 0, end: text.length }]).map(
    (q) => `${q.text} => ${q.change ?? ''}${q.value}${q.high === undefined ? '' : `..${q.high}`} ${q.unit}`,
  )

describe('quantities', () => {
  it.each([
    ['The dam cost 3.2 billion euros.', '3.2 billion euros => 3200000000 EUR'],
    ['The dam cost $5m.', '$5m => 5000000 USD'],
    ['It was sold for A$12.50.', 'A$12.50 => 12.5 AUD'],
    ['Wages rose by 4.5 percent.', '4.5 percent => up4.5 %'],
    ['Support slipped to 31%.', '31% => down31 %'],
    ['Support is two percentage points lower.', 'two percentage points => 2 pp'],
    ['The road is about 40 kilometres long.', '40 kilometres => ~40 km'],
    ['The pipe carries 2,000 m3 of water.', '2,000 m3 => 2000 m3'],
    ['The strike lasted six weeks.', 'six weeks => 6 week'],
    ['More than twenty-five ships were seized.', 'twenty-five ships => >25 count:ship'],
    ['A nine-member panel was named.', 'nine-member => 9 count:member'],
    ['The fleet ordered 60 Falcon drones.', '60 Falcon drones => 60 count:drone'],
    ['Half a million people fled.', 'Half a million people => 500000 count:person'],
    ['Prices may rise between 5 and 7 percent.', '5 and 7 percent => 5..7 %'],
    ['It needs $3-4 billion more.', '$3-4 billion => 3000000000..4000000000 USD'],
    ['Thousands of farmers marched.', 'Thousands of farmers => 1000..10000 count:farmer'],
    ['Oil output is 2 million barrels a day.', '2 million barrels a day => 2000000 bbl/day'],
    ['The police found a 500-pound bomb.', '500-pound => 500 lb'],
    ['Two-thirds of the seats are taken.', 'Two-thirds => 0.666666666666667 number'],
    ['They spent 3 dollars and 50 cents.', '3 dollars and 50 cents => 3.5 USD'],
    ['It was the fourth round of talks.', 'fourth round => 4 count:round'],
  ])('%s', (text, expected) => expect(quantities(text)).toEqual([expected]))

  it('keeps a bracketed conversion as a pair', () => {
    expect(quantities('The loan is worth 900 million won ($700,000).')).toEqual([
      '900 million won => 900000000 KRW',
      '$700,000 => 700000 USD',
    ])
  })

  it('gives a bare figure the unit of the figure it is set against', SLOW, () => {
    expect(quantities('The range went from 300 miles to about 340.')).toEqual([
      '300 miles => 300 mi',
      '340 => ~340 mi',
    ])
  })

  it('leaves dates, times and names alone', () => {
    expect(
      quantities('On 4 March 2015 at 10:30 a.m. the F-16 flew over Route 66 under Resolution 1701.'),
    ).toEqual([])
  })
})

describe('any text', () => {
  it('gives spans that hold, in order', SLOW, () => {
    const piece = fc.constantFrom(
      '5',
      ',',
      '.',
      '000',
      ' million',
      '$',
      '%',
      ' to ',
      '-',
      'two ',
      'hundred ',
      'and ',
      'half a ',
      'km',
      '\n',
      ' people',
      '½',
      '/',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0
          for (const quantity of extractQuantities(text, [])) {
            expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
            expect(quantity.start).toBeGreaterThanOrEqual(last)
            expect(quantity.end).toBeGreaterThan(quantity.start)
            expect(Number.isFinite(quantity.value)).toBe(true)
            last = quantity.end
          }
        },
      ),
    )
  })

  it.each([
    ['figures', '7'.repeat(200_000)],
    ['groups', '1,000,'.repeat(30_000)],
    ['words', 'two hundred '.repeat(15_000)],
    ['prices', '$5 '.repeat(30_000)],
  ])('takes time in proportion to its length: %s', SLOW, (_, text) => {
    const began = performance.now()
    extractQuantities(text, [{ start: 0, end: text.length }])
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
