import { expect, test } from 'vitest'
import { byName, looksLikeName } from './person-names.ts'

test.each([
  ['Ann Writer', 'Ann Writer'],
  ['By Ann Writer', 'Ann Writer'],
  ['Written by: Ann Writer | 2 December 2022', 'Ann Writer'],
  ['By Ann Writer, Dec 2, 2022', 'Ann Writer'],
  ['By Ann Writer • 5 min read', 'Ann Writer'],
  ['March 25, 2015 by Ann Writer', 'Ann Writer'],
  ['Ann Writer Updated May 6, 2025', 'Ann Writer'],
  ['Par Anne Écrivain', 'Anne Écrivain'],
  ['Von der Leyen', 'Von der Leyen'],
  ['Maria &amp; Katerina', 'Maria & Katerina'],
  ['Martin L. King Jr.', 'Martin L. King Jr.'],
  ['Ann Writer, E-RYT 200', 'Ann Writer, E-RYT 200'],
  ['作者：山田太郎', '山田太郎'],
])('%s names %s', (words, name) => {
  expect(byName(words)).toBe(name)
})

test.each([
  '',
  'admin',
  'https://harbor.example/ann',
  '@ann',
  'See full bio',
  'Share this',
  '2022',
  'x'.repeat(200),
])('"%s" is no name', (words) => {
  expect(byName(words)).toBeNull()
})

test('running words are no name', () => {
  expect(looksLikeName('Ann Writer')).toBe(true)
  expect(looksLikeName('signing up you agree')).toBe(false)
  expect(looksLikeName('Signing up you agree with this')).toBe(false)
})
