import { expect, test } from 'vitest'
import { align } from './pairs.ts'
import { propositionOf } from './proposition.ts'
import { extractionOf, type Statement } from './testing.ts'

const OTHERS: Statement[] = [
  { quote: 'The harbor master blames a broken crane' },
  { quote: 'Fishermen have asked for a second quay' },
]

/** How surely the first statement of one report is the first of another, of the same day or of later ones. */
function likenessOf(a: Statement, b: Statement, more: Statement[] = [], later = '2031-06-03'): number {
  const reports = [
    [a, ...OTHERS],
    [b, ...more],
  ]
  const propositions = reports.flatMap((statements, article) => {
    const extraction = extractionOf(`r${article}`, statements, article === 0 ? '2031-06-02' : later)
    return extraction.facts.map((fact) => propositionOf(article, extraction, fact, (name) => name))
  })
  return align(propositions).likeness(0, OTHERS.length + 1)
}

const SHIPPED: Statement = {
  quote: 'Some 4,150 crates were shipped from the port',
  quantities: [['4,150 crates', 4150, 'count:crate']],
}
const CAME: Statement = {
  quote: 'It sent abroad 4,150 crates',
  quantities: [['4,150 crates', 4150, 'count:crate']],
}

test('a figure that one fact alone of each report has speaks for one thing', () => {
  const again: Statement = {
    quote: 'A further 4,150 crates were lost',
    quantities: [['4,150 crates', 4150, 'count:crate']],
  }
  const alone = likenessOf(SHIPPED, CAME)
  expect(alone).toBeGreaterThan(0.5)
  expect(likenessOf(SHIPPED, CAME, [again])).toBeLessThan(alone)
})

test('the same number of another unit does too, and the same digits on another scale a little', () => {
  const inPounds: Statement = {
    quote: 'The second quay is to be built for 3.7 million pounds',
    quantities: [['3.7 million pounds', 3.7e6, 'GBP']],
  }
  const inKroner: Statement = {
    quote: 'They are to get a 3.7 million kroner quay',
    quantities: [['3.7 million kroner', 3.7e6, 'NOK']],
  }
  const inMore: Statement = {
    quote: 'A second quay is to be built, a 37 million pound one',
    quantities: [['37 million pound', 37e6, 'GBP']],
  }
  const inOther: Statement = {
    quote: 'A second quay is to be built, a 29 million pound one',
    quantities: [['29 million pound', 29e6, 'GBP']],
  }
  expect(likenessOf(inPounds, inKroner)).toBeGreaterThan(0.5)
  expect(likenessOf(inPounds, inMore)).toBeGreaterThan(likenessOf(inPounds, inOther))
})

test('a day that one fact alone of each report has does, unless it is the day that all of it is about', () => {
  const begun = (text: string, value: string): Statement => ({
    quote: `The harbor crane is to be at work again from ${text}`,
    dates: [[text, value]],
  })
  const resumed = (text: string, value: string): Statement => ({
    quote: `Loading by crane resumes on ${text}`,
    dates: [[text, value]],
  })
  const far = likenessOf(begun('September 6', '2031-09-06'), resumed('September 6', '2031-09-06'))
  const near = likenessOf(begun('June 1', '2031-06-01'), resumed('June 1', '2031-06-01'))
  expect(far).toBeGreaterThan(near)
})

test('between two moments of a story it says nothing: the same sum may be asked again', () => {
  expect(likenessOf(SHIPPED, CAME, [], '2032-02-01')).toBeLessThan(likenessOf(SHIPPED, CAME))
})

test('an age says who, not what', () => {
  const fell = (unit: string): Statement => ({
    quote: 'The 47-year-old pilot fell from the crane',
    quantities: [['47-year-old', 47, unit]],
  })
  const steered = (unit: string): Statement => ({
    quote: 'A pilot, 47, steered the ferry',
    quantities: [['47', 47, unit]],
  })
  expect(likenessOf(fell('year-old'), steered('year-old'))).toBeLessThan(likenessOf(fell('m'), steered('m')))
})
