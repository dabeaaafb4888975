import { describe, expect, it } from 'vitest'
import type { Quantity } from '#core/fact.ts'
import { compareMeasures, isJust, type Measure } from './measures.ts'

const measure = (text: string, value: number, unit: string, more: Partial<Quantity> = {}): Measure => ({
  quantity: { text, value, unit, start: 0, end: text.length, ...more },
  role: null,
  just: false,
})

describe('compareMeasures', () => {
  it.each<[string, Measure, Measure, string | null]>([
    [
      'the same',
      measure('40 people', 40, 'count:person'),
      measure('forty people', 40, 'count:person'),
      'same',
    ],
    [
      'a rounded figure',
      measure('27.47 million', 27.47e6, 'EUR'),
      measure('27.5 million', 27.5e6, 'EUR'),
      'rounded',
    ],
    ['a round number', measure('34,250 tons', 34_250, 't'), measure('34,000 tons', 34_000, 'ton'), 'rounded'],
    [
      'a small round number',
      measure('195 people', 195, 'count:person'),
      measure('200 people', 200, 'count:person'),
      'other',
    ],
    [
      'about',
      measure('about 30', 30, 'minute', { change: '~' }),
      measure('28 minutes', 28, 'minute'),
      'rounded',
    ],
    [
      'just over',
      { ...measure('400 people', 400, 'count:person', { change: '>' }), just: true },
      measure('412 people', 412, 'count:person'),
      'rounded',
    ],
    [
      'a lower limit',
      measure('at least 23', 23, 'count:person', { change: '>' }),
      measure('27 people', 27, 'count:person'),
      'bound',
    ],
    [
      'a limit that is passed',
      measure('at most 23', 23, 'count:person', { change: '<' }),
      measure('27 people', 27, 'count:person'),
      'other',
    ],
    [
      'the same limit',
      measure('more than 1,000 km', 1000, 'km', { change: '>' }),
      measure('about 1,000 km', 1000, 'km', { change: '~' }),
      'same',
    ],
    [
      'a range',
      measure('10 to 15 boats', 10, 'count:boat', { high: 15 }),
      measure('12 boats', 12, 'count:boat'),
      'bound',
    ],
    [
      'the same range',
      measure('10 to 15 boats', 10, 'count:boat', { high: 15 }),
      measure('10–15 boats', 10, 'count:boat', { high: 15 }),
      'same',
    ],
    ['miles', measure('1,000 km', 1000, 'km'), measure('621 miles', 621, 'mi'), 'converted'],
    ['acres', measure('500 hectares', 500, 'ha'), measure('1,236 acres', 1236, 'acre'), 'converted'],
    ['degrees', measure('40 °C', 40, '°C'), measure('104 °F', 104, '°F'), 'converted'],
    ['hours', measure('90 minutes', 90, 'minute'), measure('1.5 hours', 1.5, 'hour'), 'converted'],
    [
      'the same numeral of another unit',
      measure('3 meters', 3, 'm'),
      measure('3 feet', 3, 'ft'),
      'other unit',
    ],
    [
      'another currency',
      measure('$10 million', 1e7, 'USD'),
      measure('€10 million', 1e7, 'EUR'),
      'other unit',
    ],
    [
      'currencies of two amounts',
      measure('$11 million', 1.1e7, 'USD'),
      measure('€10 million', 1e7, 'EUR'),
      null,
    ],
    [
      'digits in another order',
      measure('14 times', 14, 'count:time'),
      measure('41 times', 41, 'count:time'),
      'transposed',
    ],
    ['another scale', measure('3 million', 3e6, 'USD'), measure('3 billion', 3e9, 'USD'), 'scaled'],
    [
      'a rise and a fall',
      measure('5%', 5, '%', { change: 'up' }),
      measure('5%', 5, '%', { change: 'down' }),
      'rise and fall',
    ],
    [
      'a level and a change',
      { ...measure('2%', 2, '%'), role: 'level' },
      { ...measure('2%', 2, '%'), role: 'change' },
      'level and change',
    ],
    ['points of a percentage', measure('56%', 56, '%'), measure('56 points', 56, 'pp'), 'other unit'],
    ['other things', measure('40 boats', 40, 'count:boat'), measure('40 trees', 40, 'count:tree'), null],
    ['a thing and a length', measure('40 boats', 40, 'count:boat'), measure('40 km', 40, 'km'), null],
  ])('knows %s', (_, a, b, verdict) => {
    expect(compareMeasures(a, b)).toBe(verdict)
    expect(compareMeasures(b, a)).toBe(verdict)
  })
})

it('knows "just over" by the words before the figure', () => {
  const text = 'Just over 400 people and more than 400 boats'
  const at = (start: number): Quantity => ({ text: '400', value: 400, unit: 'number', start, end: start + 3 })
  expect(isJust(text, at(10))).toBe(true)
  expect(isJust(text, at(35))).toBe(false)
})
