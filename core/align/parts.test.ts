import { expect, test } from 'vitest'
import { relationOf } from './testing.ts'

const ONE_DAY: [string, string] = ['2031-06-02', '2031-06-02']

test.each([
  ['The insurance covers three of the four ships.', 'The insurance covers all four ships.'],
  ['All four ships were insured.', 'One of the four ships, the Gannet, was not insured.'],
  ['None of the six hikers has been found.', 'Two of the six hikers were found on Sunday.'],
  ['Two of the six hikers were found.', 'All six hikers were found.'],
])('two shares of one number are at odds: %s %s', (a, b) => {
  expect(relationOf(a, b, ONE_DAY)).toBe('contradict figure')
  expect(relationOf(b, a, ONE_DAY)).toBe('contradict figure')
})

test.each([
  ['Two of the six hikers were found dead.', 'All six hikers were found.'],
  ['At least two of the six hikers were found.', 'All six hikers were found.'],
  ['Two of the five hikers were found.', 'All six climbers were rescued.'],
  ['All four ships were insured.', 'One of the four ships was not painted.'],
  ['All four ships were insured.', 'One of the four ships was insured abroad.'],
])('a part of what is told, or of another number, is not: %s %s', (a, b) => {
  expect(relationOf(a, b, ONE_DAY)).not.toContain('contradict')
  expect(relationOf(b, a, ONE_DAY)).not.toContain('contradict')
})

test('more of them in a later report are an update', () => {
  const [early, late] = ['Two of the six hikers were found.', 'All six hikers were found.']
  expect(relationOf(early, late, ['2031-06-02', '2031-06-03'])).toBe('update figure')
  expect(relationOf(late, early, ['2031-06-03', '2031-06-02'])).toBe('update figure')
})
