import { expect, test } from 'vitest'
import { lately } from './lately.ts'

test('keeps what was asked for last, up to a size', () => {
  const words = lately<string>(6, (word) => word.length)
  words.put('a', 'one')
  words.put('b', 'two')
  expect(words.get('a')).toBe('one')
  words.put('c', 'six')
  expect([words.get('a'), words.get('b'), words.get('c')]).toEqual(['one', undefined, 'six'])
  words.put('c', 'ten')
  expect([words.get('a'), words.get('c')]).toEqual(['one', 'ten'])
})

test('what is larger by itself is kept alone', () => {
  const words = lately<string>(6, (word) => word.length)
  words.put('a', 'one')
  words.put('b', 'seventeen')
  expect([words.get('a'), words.get('b')]).toEqual([undefined, 'seventeen'])
  words.put('a', 'one')
  expect([words.get('a'), words.get('b')]).toEqual(['one', undefined])
})
