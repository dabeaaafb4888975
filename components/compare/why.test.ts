import { expect, test } from 'vitest'
import { endOf } from './why.ts'

test('of an explanation that quotes the words only its end is left', () => {
  expect(endOf('Wire has “10 million” where Plover has “12 million”: another figure.')).toBe('another figure')
  expect(endOf('Both name the bridge.')).toBe('Both name the bridge.')
  expect(endOf('')).toBe('')
})
