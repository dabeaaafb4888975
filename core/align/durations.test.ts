import { expect, test } from 'vitest'
import { relationOf } from './testing.ts'

test.each([
  [
    'Repairing the organ will take 18 months.',
    'The builder expects the repair of the organ to need three years.',
  ],
  ['The siege of the theatre lasted four hours.', 'The siege of the theatre lasted nine hours.'],
])('one thing takes one time: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict figure')
  expect(relationOf(b, a)).toBe('contradict figure')
})

test.each([
  ['Building the bridge will take 18 months.', 'Repairing the bridge will take three years.'],
  ['Repairing the organ will take 18 months.', 'Repairing the organ will take a year and a half.'],
  ['Repairing the organ in Lund will take 18 months.', 'Repairing the organ in Malmo will take three years.'],
  ['The flight to Oslo takes two hours.', 'The ferry to Oslo takes nine hours.'],
])('two things may take two: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
  expect(relationOf(b, a)).not.toContain('contradict')
})
