import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CURRENCY_CODES, CURRENCY_NAMES } from '#core/lexicon/currencies.ts'
import { extractQuantities } from '../quantities.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SIZES: Array<[number, string]> = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]

/** A whole number in English words, with or without "and" and with commas or spaces between its groups. */
function inWords(n: number, and: boolean): string {
  for (const [size, name] of SIZES)
    if (n >= size) {
      const rest = n % size
      const link = rest < 100 && and ? ' and ' : ' '
      return `${inWords(Math.floor(n / size), and)} ${name}${rest ? `${link}${inWords(rest, and)}` : ''}`
    }
  if (n >= 100) {
    const rest = n % 100
    return `${ONES[Math.floor(n / 100)]} hundred${rest ? `${and ? ' and ' : ' '}${inWords(rest, and)}` : ''}`
  }
  if (n < 20) return ONES[n] ?? ''
  const ones = n % 10
  return `${TENS[Math.floor(n / 10) - 2]}${ones ? `-${ONES[ones]}` : ''}`
}

const inFigures = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 6 })

const found = (text: string) => extractQuantities(text, [{ start: 0, end: text.length }])
const whole = fc.oneof(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 2, max: 10 ** 14 }))

describe('numbers are read as they are written', () => {
  it('in words', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), (n, and) => {
        const written = inWords(n, and)
        expect(found(`They counted ${written} ships.`)).toMatchObject([
          { text: `${written} ships`, value: n, unit: 'count:ship' },
        ])
      }),
    )
  })

  it('in figures', () => {
    fc.assert(
      fc.property(whole, (n) => {
        const written = inFigures(n)
        expect(found(`They counted ${written} ships.`)).toMatchObject([
          { text: `${written} ships`, value: n, unit: 'count:ship' },
        ])
      }),
    )
  })

  it('with decimals and magnitudes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(1, 10, 100, 1000),
        fc.constantFrom<[number, string]>(...SIZES, [1, '']),
        (digits, scale, [size, name]) => {
          const written = `${inFigures(digits / scale)}${name && ' '}${name}`
          const [quantity, ...others] = found(`It is ${written} kilometres long.`)
          expect(others).toEqual([])
          expect(quantity).toMatchObject({ text: `${written} kilometres`, unit: 'km' })
          expect(quantity?.value).toBeCloseTo((digits / scale) * size, -Math.log10(size) + 4)
        },
      ),
    )
  })

  it('with a magnitude written to them, as some papers do', () => {
    expect(found('The club paid £27million.')).toMatchObject([
      { text: '£27million', value: 27e6, unit: 'GBP' },
    ])
    expect(found('It sold 1.4billion tonnes and 12thousand ships.')).toMatchObject([
      { text: '1.4billion tonnes', value: 1.4e9, unit: 't' },
      { text: '12thousand ships', value: 12_000, unit: 'count:ship' },
    ])
  })

  it('as ranges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.constantFrom<(a: string, b: string) => string>(
          (a, b) => `between ${a} and ${b}`,
          (a, b) => `from ${a} to ${b}`,
          (a, b) => `${a}-${b}`,
          (a, b) => `${a}–${b}`,
        ),
        (low, more, join) => {
          const written = join(inFigures(low), inFigures(low + more))
          expect(found(`They need ${written} tons.`)).toMatchObject([
            { value: low, high: low + more, unit: 'ton' },
          ])
        },
      ),
    )
  })
})

describe('money', () => {
  const sum = fc.integer({ min: 1000, max: 10 ** 10 })

  it('is read with the code of every currency, before and after', () => {
    fc.assert(
      fc.property(sum, fc.constantFrom(...CURRENCY_CODES), (n, code) => {
        expect(found(`It paid ${code} ${inFigures(n)} for it.`)).toMatchObject([{ value: n, unit: code }])
      }),
    )
  })

  it('is read with every name', () => {
    const unusual = new Set(['renminbi', 'sterling'])
    const names = [...CURRENCY_NAMES].filter(([name]) => !unusual.has(name))
    fc.assert(
      fc.property(sum, fc.constantFrom(...names), (n, [name, unit]) => {
        expect(found(`It paid ${inFigures(n)} ${name} for it.`)).toMatchObject([{ value: n, unit }])
      }),
      { numRuns: 400 },
    )
  })

  it('is read with its sign and a magnitude', () => {
    const signs = fc.constantFrom(
      ['$', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
      ['¥', 'JPY'],
      ['₹', 'INR'],
      ['₩', 'KRW'],
    )
    const short = fc.constantFrom<[string, number]>(['m', 1e6], ['bn', 1e9], ['tn', 1e12], [' million', 1e6])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), signs, short, (tenths, [sign, unit], [name, size]) => {
        const [quantity, ...others] = found(`It paid ${sign}${inFigures(tenths / 10)}${name} for it.`)
        expect(others).toEqual([])
        expect(quantity?.unit).toBe(unit)
        expect((quantity?.value ?? 0) / size).toBeCloseTo(tenths / 10, 6)
      }),
    )
  })
})
