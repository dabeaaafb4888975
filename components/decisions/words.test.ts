import { expect, test } from 'vitest'
import { sayWho } from './words.ts'

const at = new Date('2031-05-04T10:00:00Z')

test('who decided is told, and of how many reports where the row has more', () => {
  expect(sayWho({ by: 'Ada Marsh', at, reports: 2 }, 2)).toBe('Set by Ada Marsh, 4 May 2031')
  expect(sayWho({ by: 'Ada Marsh', at, reports: 2 }, 5)).toBe(
    'Set by Ada Marsh for 2 of 5 reports, 4 May 2031',
  )
  expect(sayWho({ by: null, at, reports: 2 }, 2)).toBe('Set by a person, 4 May 2031')
})
