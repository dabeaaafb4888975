import { expect, test } from 'vitest'
import { relationOf, relationsOf } from './testing.ts'

const DAYS: [string, string] = ['2031-06-02', '2031-06-03']

test.each([
  ['The inquest will open in Orm on June 14.', 'Orm is to have its inquest on 21 June.', 'date'],
  ['The bakery will appeal.', 'Whether the bakery will appeal has not been decided.', 'strength'],
  [
    'The operator plans to close the tram line in Orm.',
    'The operator has no intention of closing the tram line in Orm.',
    'negation',
  ],
  [
    'The council has no plans to make the badge compulsory for cyclists.',
    'The badge will be compulsory for cyclists in every street.',
    'negation',
  ],
  ['The brewery has accepted the fine.', 'The brewery has appealed against its fine.', 'negation'],
  [
    'Parliament passed a law on lamps for bicycles on Monday.',
    'The bill on lamps for bicycles was sent back to committee by parliament on Monday.',
    'negation',
  ],
])('what is announced or settled otherwise is at odds: %s %s', (a, b, aspect) => {
  expect(relationsOf(a, b, DAYS)).toContain(`contradict ${aspect}`)
})

test.each([
  // Two appointments, one that may come to nothing, and one of a month that holds the other.
  ['The inquest will open in Orm on June 14.', 'The regatta in Orm will start on June 21.'],
  ['The inquest will open in Orm on June 14.', 'A second inquest could open on June 21 if the first fails.'],
  ['The inquest will open in Orm on June 14.', 'Orm is to have its inquest in June.'],
  // Another matter is open, or it was open before.
  ['The bakery will appeal.', 'Whether the brewery will move has not been decided.'],
  ['The operator plans to close the depot.', 'The operator has no intention of closing the tram line.'],
])('other things announced are not: %s %s', (a, b) => {
  for (const found of relationsOf(a, b, DAYS)) expect(found).not.toContain('contradict')
})

test('what was open may have been decided since', () => {
  const days: [string, string] = ['2031-06-05', '2031-06-02']
  const found = relationsOf(
    'The bakery will appeal.',
    'Whether the bakery will appeal has not been decided.',
    days,
  )
  for (const relation of found) expect(relation).not.toContain('contradict')
})

test('a small word that turns a remark round alters it', () => {
  const said = (words: string) => `"${words}", Ada Brandt said.`
  expect(
    relationOf(
      said('Every tenant gets a key before the wall goes up'),
      said('Every tenant gets a key after the wall goes up'),
    ),
  ).toBe('contradict quote')
  expect(
    relationOf(
      said('Every tenant gets a key before the wall goes up'),
      said('Every tenant gets a key before the wall goes up'),
    ),
  ).toBe('agree quote')
})

test('odd words of one speaker are at odds with the same of another', () => {
  const by = (name: string) => `"Granite never reads a parliamentary memorandum", ${name} said.`
  expect(relationOf(by('Ada Brandt'), by('Nils Fager'))).toBe('contradict attribution')
})

test('reports of one vote are at odds over it, though one does not say on what', () => {
  const wire = 'The council approved the tram on Monday. The decision was taken unanimously.'
  const daily = 'Orm is to have a tram. Three members voted against.'
  expect(relationsOf(wire, daily, DAYS)).toContain('contradict null')
  expect(relationsOf(wire, daily, ['2031-06-02', '2031-06-20'])).not.toContain('contradict null')
})

test('a figure that a later report has changed is an update', () => {
  const before = 'The bridge in Orm will cost 19 million euros.'
  expect(
    relationsOf(before, 'The cost of the bridge in Orm has risen to 24 million euros.', [
      '2031-06-02',
      '2031-11-02',
    ]),
  ).toContain('update figure')
})
