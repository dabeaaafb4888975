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
