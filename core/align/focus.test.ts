import { expect, test } from 'vitest'
import { relationsOf } from './testing.ts'

const DAYS: [string, string] = ['2031-06-02', '2031-06-03']

test.each([
  ['It was the cook who rang the ferry bell.', 'It was the captain who rang the ferry bell.', 'actor'],
  [
    'It is the tenants’ league that has lodged an appeal over the lift.',
    'The landlord has appealed over the lift.',
    'actor',
  ],
  [
    'Of the three rowers, only Brandt admitted the cheating.',
    'Fager and Brandt admitted the cheating.',
    'actor',
  ],
  [
    'The flames came in through the kitchen of the inn and not through the cellar.',
    'The flames came in through the cellar of the inn.',
    'null',
  ],
  [
    'The weapon found in the canal was a revolver, not the pistol of the guard.',
    'The weapon found in the canal was the pistol of the guard.',
    'null',
  ],
])('what one singles out is at odds with another: %s %s', (a, b, aspect) => {
  expect(relationsOf(a, b, DAYS)).toContain(`contradict ${aspect}`)
  expect(relationsOf(b, a, DAYS)).toContain(`contradict ${aspect}`)
})

test.each([
  // The same one, something else done, a contrast of how a thing is, and one of something else.
  ['It was the cook who rang the ferry bell.', 'The cook rang the ferry bell.'],
  ['It was the cook who rang the ferry bell.', 'The captain steered the ferry.'],
  ['Of the three rowers, only Brandt admitted the cheating.', 'Brandt admitted the cheating.'],
  ['The trainer was aloof and not friendly with his rowers.', 'The trainer met his friendly rowers.'],
  [
    'The flames came in through the kitchen of the inn and not through the cellar.',
    'The wine was kept in the cellar of the mill.',
  ],
])('what fits it, or has nothing to do with it, is not: %s %s', (a, b) => {
  for (const found of [...relationsOf(a, b, DAYS), ...relationsOf(b, a, DAYS)])
    expect(found).not.toContain('contradict')
})
