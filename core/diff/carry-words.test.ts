import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt } from '#core/correct/anchor.ts'
import { carryWords } from './carry-words.ts'

/** Where the words of one text went in another. */
function fateOf(words: string, before: string, after: string) {
  const start = before.indexOf(words)
  const { fate, at } = carryWords(before, after)(anchorAt(before, { start, end: start + words.length }))
  return { fate, words: at && after.slice(at.start, at.end) }
}

const HARBOUR = 'The ferry left at noon. It carried 212 people. The owner said it was safe.'

test('words that only stand further down are intact', () => {
  const later = `An update follows.\n\n${HARBOUR}`
  expect(fateOf('It carried 212 people', HARBOUR, later)).toEqual({
    fate: 'intact',
    words: 'It carried 212 people',
  })
})

test('words in another place have moved', () => {
  const later = 'The owner said it was safe. The ferry left at noon. It carried 212 people.'
  expect(fateOf('The owner said it was safe', HARBOUR, later).fate).toBe('moved')
})

test('words that were put otherwise have changed, and the new ones are found', () => {
  const later = HARBOUR.replace('212', '221')
  expect(fateOf('It carried 212 people', HARBOUR, later)).toEqual({
    fate: 'changed',
    words: 'It carried 221 people',
  })
})

test('a changed word at either end belongs to the changed words', () => {
  const later = HARBOUR.replace('The owner said', 'Its owners said')
  expect(fateOf('The owner said it was safe', HARBOUR, later)).toEqual({
    fate: 'changed',
    words: 'Its owners said it was safe',
  })
})

test('a statement moved and reworded at once is found by its sentence', () => {
  const before =
    'One goes first here. Two is about the weather. The council voted to close the old bridge in May.'
  const after =
    'The council voted to close the old bridge in June. One goes first here. Two is about the weather.'
  expect(fateOf('The council voted to close the old bridge in May', before, after)).toMatchObject({
    fate: 'changed',
    words: expect.stringContaining('in June'),
  })
})

test('what was taken out is gone', () => {
  expect(fateOf('It carried 212 people', HARBOUR, HARBOUR.replace(' It carried 212 people.', ''))).toEqual({
    fate: 'gone',
    words: null,
  })
})

test('of two places with the same words the one in the same place is meant', () => {
  const before = 'No, they said. Rain fell all day on the quay. No, they said.'
  const after = 'Rain fell all day on the quay. No, they said.'
  const last = before.lastIndexOf('No, they said')
  const { fate } = carryWords(before, after)(anchorAt(before, { start: last, end: last + 13 }))
  expect(fate).toBe('intact')
})

const text = fc
  .array(fc.constantFrom('Rain', 'fell.', 'No,', 'they', '12', 'said.', '\n\n', '“a”', '𝒳'))
  .map((all) => all.join(' '))

test('in the same text all words are intact and stand where they stood', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, x, y) => {
      const start = x % (words.length + 1)
      const end = start + (y % (words.length - start + 1))
      fc.pre(end > start)
      const anchor = anchorAt(words, { start, end })
      expect(carryWords(words, words)(anchor)).toEqual({ fate: 'intact', at: { start, end } })
    }),
  )
})

test('whatever the texts, exact fates give the exact words, and only what is gone has no place', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, x, y) => {
      fc.pre(before.length > 0)
      const start = x % before.length
      const end = start + 1 + (y % (before.length - start))
      const { fate, at } = carryWords(before, after)(anchorAt(before, { start, end }))
      expect(at === null).toBe(fate === 'gone')
      if (at && (fate === 'intact' || fate === 'moved')) {
        expect(after.slice(at.start, at.end)).toBe(before.slice(start, end))
      }
      if (at) expect(at.start >= 0 && at.end <= after.length && at.start < at.end).toBe(true)
    }),
  )
})
