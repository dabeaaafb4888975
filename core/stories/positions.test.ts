import { expect, test } from 'vitest'
import type { StoryActor } from './digest.ts'
import { positionsOf } from './positions.ts'
import { stancesIn } from './stance.ts'
import { digestMade } from './testing.ts'

test.each([
  ['The Heath Party opposes the toll', 'against', 'opposes'],
  ['The Heath Party agreed to the toll', 'for', 'agreed'],
  ['Quill is reluctant to raise it', 'reluctant', 'reluctant'],
  ['Quill did not support the toll', 'against', 'support'],
  ['Quill no longer opposes the toll', 'for', 'opposes'],
  ['Quill ruled out a toll', 'against', 'ruled out'],
])('%s', (quote, side, words) => {
  const [stance] = stancesIn(quote)
  expect(stance?.side).toBe(side)
  expect(quote.slice(stance?.start, stance?.end)).toBe(words)
})

test('words that take no side give none', () => {
  expect(stancesIn('The toll is 4 euros')).toEqual([])
  expect(stancesIn('Quill was not hesitant')).toEqual([])
})

const party: StoryActor = { name: 'Heath Party', kind: 'organization', entityId: 'p', at: 0 }
const quill = { name: 'Ida Quill', written: 'Quill', anonymous: false, entityId: 'q' }

test('positions over time, what several reports say alike once, and where somebody changed sides', () => {
  const story = digestMade(
    [
      {
        source: 'Heron Wire',
        published: '2024-05-01',
        facts: [{ quote: 'Heath Party opposes the toll', actors: [party] }],
      },
      {
        source: 'Daily Plover',
        published: '2024-05-02',
        facts: [{ quote: 'Heath Party rejects the toll', actors: [party] }],
      },
      {
        source: 'Heron Wire',
        published: '2024-06-01',
        facts: [
          { quote: 'Heath Party agreed to the toll', actors: [party] },
          { quote: 'the council would raise it', hops: [quill], stage: 'planned' },
        ],
      },
    ],
    [[['Heath Party opposes the toll', 'agree', 'Heath Party rejects the toll']]],
  )
  const actors = positionsOf(story)
  expect(actors.map(({ name, changes }) => [name, changes])).toEqual([
    ['Heath Party', 1],
    ['Ida Quill', 0],
  ])
  expect(actors[0]?.positions).toMatchObject([
    { fact: 0, said: false, stance: { side: 'against' }, alsoIn: [1], changed: null },
    { fact: 2, said: false, stance: { side: 'for' }, alsoIn: [], changed: 'side' },
  ])
  expect(actors[1]?.positions).toMatchObject([{ fact: 3, said: true, stance: null }])
})

test('a plan that went further is marked where the reports themselves are related', () => {
  const story = digestMade(
    [
      {
        source: 'A',
        published: '2024-05-01',
        facts: [{ quote: 'Heath Party may sue', stage: 'considered', actors: [party] }],
      },
      {
        source: 'B',
        published: '2024-05-09',
        facts: [{ quote: 'Heath Party has decided to sue', stage: 'decided', actors: [party] }],
      },
    ],
    [[['Heath Party may sue', 'update', 'Heath Party has decided to sue', 'strength']]],
  )
  expect(positionsOf(story)[0]?.positions.map(({ changed }) => changed)).toEqual([null, 'stage'])
})

test('words that look back stand at the time they tell of', () => {
  const date = { text: 'in 2019', value: '2019', inferred: false, start: 0, end: 7 }
  const story = digestMade([
    {
      source: 'A',
      published: '2024-05-01',
      facts: [
        { quote: 'Heath Party supports the toll', actors: [party] },
        { quote: 'Heath Party opposed the toll in 2019', actors: [party], dates: [date] },
      ],
    },
  ])
  expect(positionsOf(story)[0]?.positions).toMatchObject([
    { fact: 1, when: '2019', looksBack: true, changed: null },
    { fact: 0, when: '2024-05-01', looksBack: false, changed: 'side' },
  ])
})

test('an outlet that is named as a speaker takes no position', () => {
  const story = digestMade([
    {
      source: 'Heron Wire',
      published: '2024-05-01',
      facts: [{ quote: 'it supports the toll', hops: [{ ...quill, name: 'Heron Wire' }] }],
    },
  ])
  expect(positionsOf(story)).toEqual([])
})
