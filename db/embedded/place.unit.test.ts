import { expect, test } from 'vitest'
import { addressOf, placeOf } from './place.ts'

test('a socket is in the data folder, unless its path would be too long for one', () => {
  expect(placeOf('/srv/collate').socket).toBe('/srv/collate/socket')
  const deep = `/srv/${'deep/'.repeat(30)}`
  const { socket } = placeOf(deep)
  expect(socket.length).toBeLessThan(90)
  expect(placeOf(deep).socket).toBe(socket)
  expect(placeOf(`${deep}other`).socket).not.toBe(socket)
})

test('an address survives any character in folder and password', () => {
  const address = new URL(addressOf(placeOf('/srv/a b&c?'), 'collate', 'p@ss/w:rd', 'collate'))
  expect(address.searchParams.get('host')).toBe('/srv/a b&c?/socket')
  expect(decodeURIComponent(address.password)).toBe('p@ss/w:rd')
})
