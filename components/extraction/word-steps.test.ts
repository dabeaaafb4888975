import { expect, test } from 'vitest'
import { tokenize } from '#core/text/tokens.ts'
import { stepWord } from './word-steps.ts'

const TEXT = 'He said “trams will stop” in May.'
const WORDS = tokenize(TEXT)
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const moved = (from: string, edge: 'start' | 'end', by: 1 | -1) => {
  const span = stepWord(WORDS, at(from), edge, by)
  return span && TEXT.slice(span.start, span.end)
}

test('a span grows and shrinks by a word or a mark at either end', () => {
  expect(moved('trams will', 'start', -1)).toBe('“trams will')
  expect(moved('trams will', 'start', 1)).toBe('will')
  expect(moved('trams will', 'end', 1)).toBe('trams will stop')
  expect(moved('trams will', 'end', -1)).toBe('trams')
  expect(moved('ams wi', 'start', -1)).toBe('trams wi')
})

test('a span keeps a word, and ends where the text ends', () => {
  expect(moved('trams', 'start', 1)).toBeNull()
  expect(moved('trams', 'end', -1)).toBeNull()
  expect(moved('He said', 'start', -1)).toBeNull()
  expect(moved('in May.', 'end', 1)).toBeNull()
})
