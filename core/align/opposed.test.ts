import { expect, test } from 'vitest'
import { relationOf } from './testing.ts'

test.each([
  ['Inspectors cleared the new pier at Solna.', 'Inspectors have blocked the new pier at Solna.'],
  ['Bookings at the Marlow hotels went up in May.', 'The Marlow hotels reported a drop in bookings in May.'],
  [
    'The bishop has accepted the findings of the panel in full.',
    'The bishop has turned down the findings of the panel.',
  ],
  ['The choir at Orm lost its hall.', 'The choir at Orm has regained its hall.'],
  [
    'Ada Brandt, the organist, remains in custody in Mora.',
    'Ada Brandt, who played the organ, was set free on Monday.',
  ],
  [
    'The order to the lighthouse crew was lawful, a judge found.',
    'The order to the lighthouse crew was unlawful, a judge found.',
  ],
  ['The gate of the fort stays open.', 'The gate of the fort is shut.'],
  ['Brandt Foods will keep the mill at Solna running.', 'Brandt Foods will close the mill at Solna.'],
  // A thing that is said not to be.
  ['No smoke alarm was heard in the barn.', 'A smoke alarm went off in the barn at noon.'],
])('opposites of one thing are at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict negation')
  expect(relationOf(b, a)).toBe('contradict negation')
})

test.each([
  // Another of its kind, other people, another part, another object.
  ['The first kiln at Orm burst.', 'The second kiln at Orm held.'],
  ['Bakers in the valley accepted the new tariff.', 'Bakers in the hills rejected the new tariff.'],
  ['The glass union accepted the new tariff.', 'The paper union rejected the new tariff.'],
  ['The firm raised its prices for tiles.', 'The firm cut its prices for bricks.'],
  ['The museum hired the painter Ada Brandt.', 'The museum fired the painter Nils Fager.'],
  // What one wins the other loses.
  ['Solna beat Orm in the final.', 'Orm lost to Solna in the final.'],
  // Two days.
  ['Grain prices rose on Monday in Orm.', 'Grain prices fell on Tuesday in Orm.'],
  ['Grain prices rose in March.', 'Grain prices fell in June.'],
])('opposites of two things are not: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
})

test('a day before the earlier report shows that nothing has turned since', () => {
  const stays = 'Ada Brandt is staying on as head of the museum at Solna.'
  const days: [string, string] = ['2031-06-04', '2031-06-06']
  expect(
    relationOf(
      stays,
      'Ada Brandt resigned on Monday as head of the museum at Solna and no longer leads it.',
      days,
    ),
  ).toBe('contradict negation')
  expect(relationOf(stays, 'Ada Brandt has now resigned as head of the museum at Solna.', days)).toContain(
    'update',
  )
})

test.each([
  [
    'The chapel at Orm was closed before the storm.',
    'The chapel at Orm was closed after the storm.',
    'contradict date',
  ],
  [
    'The chapel at Orm was closed after the storm.',
    'The chapel at Orm was closed after the flood.',
    'not at odds',
  ],
])('before and after: %s %s', (a, b, wanted) => {
  if (wanted === 'not at odds') expect(relationOf(a, b)).not.toContain('contradict')
  else expect(relationOf(a, b)).toBe(wanted)
})

test('a thing made at two places is at odds, two things of a kind are not', () => {
  expect(relationOf('The bells were cast in Norway.', 'The bells were cast in Portugal.')).toBe(
    'contradict null',
  )
  expect(relationOf('Protests were held in Norway.', 'Protests were held in Portugal.')).not.toContain(
    'contradict',
  )
})

test('who did it is found behind a particle and in "came from"', () => {
  expect(relationOf('The list was drawn up by Ada Brandt.', 'Nils Fager drew up the list.')).toBe(
    'contradict actor',
  )
  expect(
    relationOf(
      'It was Ada Brandt who ordered the gates to be shut.',
      'The order to shut the gates came from Nils Fager.',
    ),
  ).toBe('contradict actor')
})

test.each([
  [
    'The board of the Orm mill backed the sale unanimously.',
    'The board of the Orm mill split five to two over the sale.',
  ],
  [
    'The council endorsed the pact without a single vote against.',
    'Six of the 41 members of the council voted no to the pact.',
  ],
])('all and not all of a body are at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict null')
})

test('what never was ruled out was not ruled out', () => {
  expect(
    relationOf(
      'Ada Brandt had ruled out a sale of the mill.',
      'Ada Brandt had at no point excluded a sale of the mill.',
    ),
  ).toBe('contradict negation')
})

test.each([
  [
    '"We heard the wind before we heard the mayor," Ada Brandt said.',
    '"We heard the wind before we saw the mayor," Ada Brandt said.',
    'contradict quote',
  ],
  [
    '"We came for a bargain and were handed a bill," Ada Brandt said.',
    '"We came for a bargain and were handed a leaflet," Ada Brandt said.',
    'contradict quote',
  ],
  [
    '"This was a fair held on goodwill and string," Ada Brandt said.',
    '"This was a fair held on goodwill and string," Nils Fager said.',
    'contradict attribution',
  ],
])('a word or a speaker of its own: %s %s', (a, b, wanted) => {
  expect(relationOf(a, b)).toBe(wanted)
})
