import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyTitle } from './title.ts'

test('a story of one report has its headline', () => {
  expect(storyTitle(['Ferry Alma runs aground'], [{ name: 'Alma', reports: 1 }])).toBe(
    'Ferry Alma runs aground',
  )
})

test('a story is called after the word its headlines share and whom most of its reports name', () => {
  const titles = ['Ferry runs aground', 'Captain of the ferry questioned', 'Ferry refloated']
  const shared = [
    { name: 'Port Ansel', reports: 3 },
    { name: 'Quillon', reports: 3 },
    { name: 'Ida Marsh', reports: 1 },
  ]
  expect(storyTitle(titles, shared)).toMatch(/^Ferry: (?:Quillon and Port Ansel|Port Ansel and Quillon)$/)
})

test('names that hold each other are one; reports that share nothing leave the first headline', () => {
  expect(
    storyTitle(
      ['One', 'Two'],
      [
        { name: 'Mira Quill', reports: 2 },
        { name: 'Quill', reports: 2 },
      ],
    ),
  ).toMatch(/^(?:Mira Quill|Quill)$/)
  expect(storyTitle(['Bread', 'Stones'], [])).toBe('Bread')
  expect(storyTitle([], [])).toBe('')
})

test('a name in the headlines comes before one that is only in the texts', () => {
  const titles = ['Ferry Olga runs aground off Heath Bar', 'Captain of grounded ferry Olga questioned']
  const shared = ['Farnsea Coastguard', 'Heath Bar', 'Olga'].map((name) => ({ name, reports: 2 }))
  expect(storyTitle(titles, shared)).toContain('Olga')
})

test('a word that only some headlines of a long story share still says what it is about', () => {
  const titles = [
    'Quarry asks for a permit',
    'Herons leave Marl Fen',
    'Ten objections to the quarry',
    'Council waits',
    'A heath and its plants',
    'The quarry and the birds',
    'Hearing moved to June',
    'Owners meet',
    'Nobody speaks for the frogs',
    'A letter from the minister',
    'Lorries at night',
    'What lies under the heath',
  ]
  expect(storyTitle(titles, [{ name: 'Marl Council', reports: 12 }])).toBe('Quarry: Marl Council')
})

test('a headword brings along the word that mostly stands beside it, and only then', () => {
  const shared = [{ name: 'Port Ansel', reports: 3 }]
  expect(
    storyTitle(['School meals to cost more', 'Free school meals end', 'Who pays for school meals?'], shared),
  ).toBe('School meals: Port Ansel')
  expect(storyTitle(['Bakers want meals at noon', 'Free meals end', 'Meals cost more'], shared)).toBe(
    'Meals: Port Ansel',
  )
})

test('every word of a title stands in a headline or in a name that the reports share', () => {
  const words = fc.constantFrom(
    'ferry',
    'captain',
    'the',
    'Ansel',
    'questioned',
    'interest',
    'rates',
    'of',
    '12',
  )
  const headline = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
  const name = fc.record({ name: fc.constantFrom('Port Ansel', 'Ida Marsh', 'Quillon'), reports: fc.nat(6) })
  const split = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  fc.assert(
    fc.property(
      fc.array(headline, { maxLength: 6 }),
      fc.uniqueArray(name, { selector: (one) => one.name, maxLength: 3 }),
      (titles, shared) => {
        const known = new Set([...titles, ...shared.map((one) => one.name), 'and'].flatMap(split))
        for (const word of split(storyTitle(titles, shared)))
          expect(word === '' || known.has(word)).toBe(true)
      },
    ),
  )
})
