import { expect, test } from 'vitest'
import { relationOf } from './testing.ts'

test.each([
  [
    'figure',
    'A three-month-old girl was rescued from the rubble.',
    'A three-year-old girl was pulled from the rubble.',
  ],
  ['figure', 'A total of 86 lamps have been installed in the park.', 'The park has 68 new lamps.'],
  [
    'negation',
    'The board has no plans to make the exam compulsory for adults.',
    'The exam will be compulsory for everyone.',
  ],
  [
    'null',
    'The Supreme Court reinstated the ban on 1 June, by four votes to three.',
    'All seven judges of the Supreme Court voted on 1 June to reinstate the ban.',
  ],
  [
    'null',
    'The council adopted the plan on Sunday without a single vote against.',
    'Five of the 33 members of the council voted no on Sunday.',
  ],
])('at odds in %s: %s %s', (aspect, a, b) => {
  expect(relationOf(a, b)).toBe(`contradict ${aspect}`)
  expect(relationOf(b, a)).toBe(`contradict ${aspect}`)
})

test.each([
  ['The fire cut off a cinder power house.', 'There was no power or gas in the building.'],
  [
    'The council adopted the plan on Sunday without a single vote against.',
    'Five members of the council voted no on Friday.',
  ],
  ['A three-month-old girl was rescued from the rubble.', 'The rescue took three years to plan.'],
])('not at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
  expect(relationOf(b, a)).not.toContain('contradict')
})
