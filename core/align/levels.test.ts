import { expect, test } from 'vitest'
import { relationOf, relationsOf } from './testing.ts'

const MONTHS: [string, string] = ['2031-06-02', '2031-09-15']

test.each([
  ['The toaster has been blamed for 11 fires.', 'Faulty toasters are to blame for 17 blazes.'],
  ['The tower is to be 142 metres high.', 'The tower has been cut to 128 metres.'],
  ['The yard will employ 640 welders.', 'Some 820 welders have jobs at the yard.'],
])('another count of one thing at a later moment is an update: %s %s', (a, b) => {
  expect(relationOf(a, b, MONTHS)).toBe('update figure')
})

test.each([
  ['The town has 40 schools.', 'The storm closed 25 schools.'],
  ['Eleven fires were counted in 2029.', 'Seventeen fires were counted in 2030.'],
  ['The toaster has been blamed for 11 fires.', 'The toaster has been blamed for 170 fires in all.'],
])('counts of other things, times or scales are not: %s %s', (a, b) => {
  for (const found of relationsOf(a, b, MONTHS)) expect(found).not.toContain('update')
})

test('a later report of one moment that says how far it has come is an update', () => {
  const [early, late] = [
    'The hospital postponed 160 operations.',
    'Some 230 operations have now been postponed by the hospital.',
  ]
  expect(relationOf(early, late, ['2031-06-02', '2031-06-04'])).toBe('update figure')
  expect(relationOf(early, late, ['2031-06-02', '2031-06-02'])).toBe('contradict figure')
})
