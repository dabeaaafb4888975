import { expect, test } from 'vitest'
import { relationOf } from './testing.ts'

test.each([
  ['Parking at the hospital is free.', 'Patients have to pay 3 pounds an hour to park at the hospital.'],
  ['The test will stay free.', 'The test will cost 40 dollars.'],
  ['Admission to the zoo remains free.', 'Admission to the zoo costs 12 euros.'],
])('what is free is not to be paid for: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict figure')
  expect(relationOf(b, a)).toBe('contradict figure')
})

test.each([
  ['The test will stay free.', 'The test cost 40 dollars until last year.'],
  ['The test will stay free.', 'The council paid 3 million dollars for the test.'],
  ['Parking at the hospital is free.', 'Drivers who block the hospital are fined 60 pounds.'],
  ['Parking at the hospital is free.', 'The hospital will cost 40 million pounds.'],
  ['The hostages are free to leave.', 'The hostages will cost the state 400 dollars.'],
  ['The port of Lund is free of ice.', 'Ships have to pay 900 euros in the port of Lund.'],
])('what somebody else pays, or once paid, says nothing of it: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
  expect(relationOf(b, a)).not.toContain('contradict')
})
