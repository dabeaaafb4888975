import { expect, test } from 'vitest'
import { sayRelay, sayRelayShort } from './say-relay.ts'

test('a citation is said to be one, and how often it is made', () => {
  expect(sayRelay({ cites: 1, containment: 0.02 })).toEqual({ verb: 'cites', more: 'once' })
  expect(sayRelay({ cites: 2, containment: 0 }).more).toBe('twice')
  expect(sayRelay({ cites: 5, containment: 0.412 }).more).toBe('5 times · 41% of the shorter text is in both')
  expect(sayRelayShort({ cites: 1, containment: 0.9 })).toBe('cites')
  expect(sayRelayShort({ cites: 3, containment: 0 })).toBe('cites 3×')
})

test('shared text without a citation is not called one', () => {
  expect(sayRelay({ cites: 0, containment: 0.8 })).toEqual({
    verb: 'shares text with',
    more: '· 80% of the shorter text is in both',
  })
  expect(sayRelay({ cites: 0, containment: 0.04 }).more).toBe('')
  expect(sayRelayShort({ cites: 0, containment: 0.8 })).toBe('80% shared')
})
