import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admitsChange, diffWords } from './diff-words.ts'

test('shows the words that changed and keeps the rest', () => {
  expect(diffWords('Japan will now acquire them.', 'Japan may now acquire them.')).toEqual([
    { kind: 'same', text: 'Japan ' },
    { kind: 'removed', text: 'will ' },
    { kind: 'added', text: 'may ' },
    { kind: 'same', text: 'now acquire them.' },
  ])
})

test('a single word that both have amid changes is part of them', () => {
  expect(diffWords('We cleared the way for it all.', 'We agreed that the country may do it all.')).toEqual([
    { kind: 'same', text: 'We ' },
    { kind: 'removed', text: 'cleared the way for ' },
    { kind: 'added', text: 'agreed that the country may do ' },
    { kind: 'same', text: 'it all.' },
  ])
})

test('a last word stays the same word when more follows it', () => {
  expect(diffWords('It is a major change', 'It is a major change in the rules')).toEqual([
    { kind: 'same', text: 'It is a major change' },
    { kind: 'added', text: ' in the rules' },
  ])
  expect(diffWords('It is a change', 'It is a step')).toEqual([
    { kind: 'same', text: 'It is a ' },
    { kind: 'removed', text: 'change' },
    { kind: 'added', text: 'step' },
  ])
})

test('equal texts have no change, and of an empty one everything is new', () => {
  expect(diffWords('a b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }])
  expect(diffWords('', 'a b')).toEqual([{ kind: 'added', text: 'a b' }])
})

test('both texts can be put together again from what is shown', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', '\n\n'), { maxLength: 30 })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = diffWords(before, after)
      const without = (kind: string) =>
        changes
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

test('texts with nothing in common are one out and one in', () => {
  const many = (letter: string) => Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join('-  ')
  expect(diffWords(many('a'), many('b')).length).toBeGreaterThan(0)
})

test('knows a notice of change', () => {
  expect(admitsChange('It will.', 'It may. Correction: an earlier version said it will.')).toBe(true)
  expect(admitsChange('It will.', 'It may.')).toBe(false)
})
