import { expect, test } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf, type Statement } from './testing.ts'

const relationOf = (a: Statement, b: Statement) => {
  const { rows } = compareArticles([
    { extraction: extractionOf('wire', [a], '2031-06-02'), source: 'Wire' },
    { extraction: extractionOf('daily', [b], '2031-06-02'), source: 'Daily' },
  ])
  return rows.map(({ relation, aspect }) => `${relation} ${aspect}`).join()
}
const backed = (written: string, value: number, unit: string): Statement => ({
  quote: `${written} of the beekeepers backed the new levy`,
  quantities: [[written, value, unit]],
})

test('shares in words are compared with each other and with percentages', () => {
  const most = backed('Two-thirds', 2 / 3, 'number')
  expect(relationOf(most, backed('67 percent', 67, '%'))).toBe('agree figure')
  expect(relationOf(most, backed('A third', 1 / 3, 'number'))).toBe('contradict figure')
  expect(relationOf(most, backed('41 percent', 41, '%'))).toBe('contradict figure')
})

const moved = (verb: string, written: string, change: 'up' | 'down', unit = '%'): Statement => ({
  quote: `Solna shares ${verb} by ${written} on Monday`,
  quantities: [[written, unit === '%' ? Number.parseFloat(written) : 14, unit, change]],
})

test('as much up as down is at odds, and so are a percentage and a sum of one numeral', () => {
  expect(relationOf(moved('rose', '34%', 'up'), moved('fell', '34%', 'down'))).toBe('contradict figure')
  expect(relationOf(moved('fell', '14%', 'down'), moved('fell', '14 euros', 'down', 'EUR'))).toBe(
    'contradict figure',
  )
})

test('weeks and months are compared as time', () => {
  const out = (written: string, value: number, unit: string): Statement => ({
    quote: `The knee injury will keep the goalkeeper of Orm out for ${written}`,
    quantities: [[written, value, unit]],
  })
  expect(relationOf(out('six weeks', 6, 'week'), out('six months', 6, 'month'))).toBe('contradict figure')
  expect(relationOf(out('four weeks', 4, 'week'), out('a month', 1, 'month'))).toBe('agree figure')
})

test('what was wanted is not at odds with what came of it', () => {
  const wants: Statement = {
    quote: 'The ministry wants to buy 3 million masks from Orm',
    quantities: [['3 million masks', 3e6, 'count:mask']],
    stage: 'planned',
  }
  const bought: Statement = {
    quote: 'The ministry bought 1 million masks from Orm',
    quantities: [['1 million masks', 1e6, 'count:mask']],
  }
  expect(relationOf(wants, bought)).not.toContain('contradict')
})
