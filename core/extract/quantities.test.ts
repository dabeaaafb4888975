import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, MOST_GROWTH, repeated } from '#core/testing/growth.ts'
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
    ['Three of the ten hostages left.', ['Three => 3 count:hostage', 'ten hostages => 10 count:hostage']],
    [
      'Five of the pier’s eight pillars broke.',
      ['Five => 5 count:pillar', 'eight pillars => 8 count:pillar'],
    ],
    ['They sold 900 of the 1,400 seats.', ['900 => 900 count:seat', '1,400 seats => 1400 count:seat']],
    [
      'Only 1.1 million of the 3 million refugees left.',
      ['1.1 million => 1100000 count:refugee', '3 million refugees => 3000000 count:refugee'],
    ],
    ['It was dearer than one of its two rivals.', ['two rivals => 2 count:rival']],
    ['Two of the ships sank.', ['Two of the ships => 2 count:ship']],
  ])('a part of a whole that is counted, too: %s', (text, found) => {
    expect(quantities(text)).toEqual(found)
  })

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
    ['It had offered a pay rise over two years.', 'two years => 2 year'],
    ['The trial lasted over two years.', 'two years => >2 year'],
    ['The bridge fell over six weeks ago.', 'six weeks => >6 week'],
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
    // what a bare figure counts is named before it
    ['The number of strikes fell to 12.', '12 => down12 count:strike'],
    ['The number of injured stood at 112.', '112 => 112 count:person'],
    ['The death toll rose to at least 41.', '41 => >41 count:person'],
    ['The number of homes without power was 12,000.', '12,000 => 12000 count:home'],
    ['The index rose to 41.', '41 => up41 number'],
    ['Nine crew members left.', 'Nine crew members => 9 count:member'],
    // currencies that share a name
    ['The Danish firm paid 40 million kroner.', '40 million kroner => 40000000 DKK'],
    ['The firm paid 40 million kroner.', '40 million kroner => 40000000 NOK'],
    ['The Danish firm paid 40 million Norwegian kroner.', '40 million Norwegian kroner => 40000000 NOK'],
    ['In Prague it cost 2,400 crowns.', '2,400 crowns => 2400 CZK'],
    ['Stockholm will pay 3 million crowns.', '3 million crowns => 3000000 SEK'],
    ['She has won three crowns in Stockholm.', 'three crowns => 3 count:crown'],
    ['Manila will spend 90 million pesos.', '90 million pesos => 90000000 PHP'],
    ['Karachi owes 5 billion rupees.', '5 billion rupees => 5000000000 PKR'],
    ['Dakar borrowed 30 million francs.', '30 million francs => 30000000 XOF'],
    ['Britain lent Egypt 6 million pounds.', '6 million pounds => 6000000 GBP'],
    ['The deal is worth 6 million dollars.', '6 million dollars => 6000000 USD'],
    ['Canberra and Washington share 6 million dollars.', '6 million dollars => 6000000 USD'],
    // numbers
    [
      'One hundred and twenty-five thousand ships came.',
      'One hundred and twenty-five thousand ships => 125000 count:ship',
    ],
    [
      'Three million, two hundred and forty thousand votes were cast.',
      'Three million, two hundred and forty thousand votes => 3240000 count:vote',
    ],
    ['It took nine-and-a-half years.', 'nine-and-a-half years => 9.5 year'],
    ['Several hundred soldiers left.', 'Several hundred soldiers => 100..1000 count:soldier'],
    ['A couple of thousand fans came.', 'A couple of thousand fans => 2000 count:fan'],
    ['Trade grew sixfold.', 'sixfold => up6 number'],
    ['Nine in 10 agree.', 'Nine in 10 => 0.9 number'],
    ['Prices fell by a third.', 'a third => down0.333333333333333 number'],
    ['It fell to minus 5 degrees.', 'minus 5 degrees => down-5 degree'],
    // approximations and changes
    ['Nearly 40 trucks came.', '40 trucks => ~40 count:truck'],
    ['Up to 300 drones flew.', '300 drones => <300 count:drone'],
    ['No fewer than 12 towns were hit.', '12 towns => >12 count:town'],
    ['Costs are up 20 percent.', '20 percent => up20 %'],
    ['The rate was cut by a quarter-point.', 'a quarter-point => down0.25 pp'],
    ['The gap is half a percentage point.', 'half a percentage point => 0.5 pp'],
    ['They agreed on a 25-basis-point rise.', '25-basis-point => 25 bp'],
    // money
    ['It paid R18 million.', 'R18 million => 18000000 ZAR'],
    ['It paid SFr 20m.', 'SFr 20m => 20000000 CHF'],
    ['It paid Rs 5 crore.', 'Rs 5 crore => 50000000 INR'],
    ['It paid 500 Algerian dinars.', '500 Algerian dinars => 500 DZD'],
    ['It paid 3m Swedish kronor.', '3m Swedish kronor => 3000000 SEK'],
    ['Shares closed at 118.5p.', '118.5p => 1.185 GBP'],
    ['It paid USD 40 bn.', 'USD 40 bn => 40000000000 USD'],
    // rates
    ['She earns $50,000 a year.', '$50,000 a year => 50000 USD/year'],
    ['Oil is at $80 to $85 a barrel.', '$80 to $85 a barrel => 80..85 USD/bbl'],
    ['The airport handles 500 flights a day.', '500 flights a day => 500 count:flight/day'],
    ['A share costs $98 a share.', '$98 => 98 USD'],
    ['It paid $5 million a year ago.', '$5 million => 5000000 USD'],
    // measures
    ['The sack weighs 80 kilos.', '80 kilos => 80 kg'],
    ['He is 6-foot-3.', '6-foot-3 => 6.25 ft'],
    ['The mirror is 8- to 16-meter wide.', '8- to 16-meter => 8..16 m'],
    ['Stir in 1/8 of a US pint.', '1/8 of a US pint => 0.125 pint'],
    ['The heat reached 41C.', '41C => 41 °C'],
    ['The wind blew at 80 m.p.h.', '80 m.p.h. => 80 mi/h'],
    // counts
    ['They sat through a three course meal.', 'three course => 3 count:course'],
    ['There were 19 fouls proves the referee.', '19 fouls => 19 count:foul'],
    ['Some 19 police officers came.', '19 police officers => ~19 count:officer'],
    ['One man died.', 'One man => 1 count:man'],
    ['At least 12 were killed.', '12 => >12 count:person'],
    ['They raised the number of leaks to 44.', '44 => 44 count:leak'],
    ['They raised the price of leeks to 44.', '44 => 44 number'],
    ['She turned 40 in spring.', '40 => 40 year-old'],
    ['Some 17 dead were found.', '17 => ~17 count:person'],
    ['The lead is a 12 point gap.', '12 point => 12 count:point'],
    ['One sports car won.', 'One sports car => 1 count:car'],
    ['It is worth $600 to $800 million.', '$600 to $800 million => 600000000..800000000 USD'],
    ['Fines run from $300 to $2 million.', '$300 to $2 million => 300..2000000 USD'],
    ['It cost one mln dlrs.', 'one mln dlrs => 1000000 USD'],
    // a count right after a date
    ['By July 4, 20 ships had sunk.', '20 ships => 20 count:ship'],
    ['On 9 May, 49.5 tons were sold.', '49.5 tons => 49.5 ton'],
  ])('%s', (text, expected) => expect(quantities(text)).toEqual([expected]))

  it('keeps a bracketed conversion as a pair', () => {
    expect(quantities('The loan is worth 900 million won ($700,000).')).toEqual([
      '900 million won => 900000000 KRW',
      '$700,000 => 700000 USD',
    ])
  })

  it('keeps a change and the level it leads to apart', () => {
    expect(quantities('Oil rose $1.20 to $80.50.')).toEqual(['$1.20 => up1.2 USD', '$80.50 => 80.5 USD'])
  })

  it('gives all of a list the unit at its end', () => {
    expect(quantities('They make four-, five- and six-cylinder engines.')).toEqual([
      'four => 4 count:cylinder',
      'five => 5 count:cylinder',
      'six-cylinder => 6 count:cylinder',
    ])
  })

  it.each([
    [
      'Exports rose to 3.2 billion euros from 2.8 billion last year.',
      ['3.2 billion euros => up3200000000 EUR', '2.8 billion => 2800000000 EUR'],
    ],
    [
      'Imports fell to 345,800 from 371,700 tonnes.',
      ['345,800 => down345800 t', '371,700 tonnes => 371700 t'],
    ],
    ['Support fell to 42 percent from 45.', ['42 percent => down42 %', '45 => 45 %']],
    ['Prices rose 5 percent from 120.', ['5 percent => up5 %', '120 => 120 number']],
    ['He sold 40 ships between May 10 and 27.', ['40 ships => 40 count:ship']],
  ])('gives a figure the unit of the one it is set against: %s', (text, expected) => {
    expect(quantities(text)).toEqual(expected)
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
    expect(
      quantities('2. The Fourteenth Amendment [4] of id="12" splits two-for-one at 59°10′25″N.'),
    ).toEqual([])
    expect(quantities('TOP 10 STORIES: a 1080p film on a PS5 of the 9/11 attacks ended 3-1.')).toEqual([])
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
    ['figures', repeated('7')],
    ['groups', repeated('1,000,')],
    ['words', repeated('two hundred ')],
    ['prices', repeated('$5 ')],
  ])('takes time in proportion to its length: %s', SLOW, (_, make) => {
    expect(growth(make, (text) => extractQuantities(text, [{ start: 0, end: text.length }]))).toBeLessThan(
      MOST_GROWTH,
    )
  })
})
