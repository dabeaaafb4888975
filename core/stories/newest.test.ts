import { expect, test } from 'vitest'
import { contradictionsOf } from './contradictions.ts'
import { newestOf } from './newest.ts'
import { digestMade } from './testing.ts'

const story = digestMade(
  [
    {
      source: 'Heron Wire',
      published: '2024-05-01',
      facts: [
        { quote: 'may buy', stage: 'considered' },
        { quote: 'costs forty', figures: 1 },
        { quote: 'opens in June' },
        { quote: 'ships in blue' },
        { quote: 'will pay', stage: 'decided' },
      ],
    },
    {
      source: 'Daily Plover',
      published: '2024-05-02',
      facts: [
        { quote: 'costs 40', figures: 1 },
        { quote: 'is sure', certainty: 'certain' },
      ],
    },
    {
      source: 'Heron Wire',
      published: '2024-05-09',
      facts: [
        { quote: 'has decided to buy', stage: 'decided' },
        { quote: 'costs fifty', figures: 1 },
        { quote: 'is perhaps so', certainty: 'possible' },
        { quote: 'to open in June' },
        { quote: 'a first mention' },
      ],
    },
  ],
  [
    [['may buy', 'update', 'has decided to buy', 'strength']],
    [
      ['costs forty', 'agree', 'costs 40'],
      ['costs 40', 'contradict', 'costs fifty', 'figure'],
    ],
    [['is sure', 'differ', 'is perhaps so', 'strength']],
    [['opens in June', 'agree', 'to open in June']],
  ],
)

test('what the newest report does to what was told before', () => {
  const newest = newestOf(story)
  const told = newest?.added.map(({ fact, addition, against }) => [
    story.facts[fact]?.quote,
    addition,
    against === null ? null : story.facts[against]?.quote,
  ])
  expect(told).toEqual([
    ['a first mention', 'new', null],
    ['has decided to buy', 'stronger', 'may buy'],
    ['is perhaps so', 'weaker', 'is sure'],
    ['costs fifty', 'contradicted', 'costs 40'],
    ['to open in June', 'repeated', 'opens in June'],
  ])
})

test('what the same source said before and no longer has is dropped, if it mattered', () => {
  const { dropped } = newestOf(story) ?? {}
  expect(dropped?.before).toBe(0)
  expect(dropped?.facts.map((fact) => story.facts[fact]?.quote)).toEqual(['will pay'])
})

test('a first report adds to nothing; one of a new source drops nothing', () => {
  const one = {
    source: 'Heron Wire',
    published: '2024-05-01',
    facts: [{ quote: 'a', stage: 'decided' as const }],
  }
  expect(newestOf(digestMade([one]))).toBeNull()
  const two = digestMade([one, { source: 'Daily Plover', published: '2024-05-02', facts: [{ quote: 'b' }] }])
  expect(newestOf(two)?.dropped).toBeNull()
})

test('a contradiction is open until the source of one side comes round to the other', () => {
  expect(contradictionsOf(story)).toMatchObject([
    { aspect: 'figure', settledBy: null, explanation: 'costs 40 contradict costs fifty' },
  ])
  const settled = digestMade(
    [
      { source: 'Heron Wire', published: '2024-05-01', facts: [{ quote: 'forty' }] },
      { source: 'Daily Plover', published: '2024-05-02', facts: [{ quote: 'fifty' }] },
      { source: 'Daily Plover', published: '2024-05-03', facts: [{ quote: 'forty after all' }] },
    ],
    [
      [
        ['forty', 'contradict', 'fifty', 'figure'],
        ['forty', 'agree', 'forty after all'],
      ],
    ],
  )
  expect(contradictionsOf(settled)).toMatchObject([{ a: 0, b: 1, settledBy: 2 }])
})
