import { expect, test } from 'vitest'
import { sharedAddress } from './shared-address.ts'

test('the address is found where programs put it', () => {
  expect(sharedAddress({ url: 'https://harbor.example/a' })).toBe('https://harbor.example/a')
  expect(sharedAddress({ title: 'Pier closes', text: 'Look: https://harbor.example/a?b=1.' })).toBe(
    'https://harbor.example/a?b=1',
  )
  expect(sharedAddress({ title: 'http://harbor.example/a' })).toBe('http://harbor.example/a')
})

test('nothing is found where there is none', () => {
  expect(sharedAddress({})).toBeNull()
  expect(
    sharedAddress({ text: 'no address', url: ['javascript:alert(1)', 'https://second.example/a'] }),
  ).toBeNull()
})
