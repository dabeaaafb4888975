import { expect, test } from 'vitest'
import { type Change, reorder } from './reorder.ts'

const items = [...'abcd'].map((id) => ({ id }))
const after = (id: string, to: Change['to']) =>
  reorder(items, { id, to })
    .map((item) => item.id)
    .join('')

test('moves an item by one place, next to another, or out', () => {
  expect(after('c', 'up')).toBe('acbd')
  expect(after('a', 'up')).toBe('abcd')
  expect(after('a', 'down')).toBe('bacd')
  expect(after('d', 'down')).toBe('abcd')
  expect(after('a', { after: 'c' })).toBe('bcad')
  expect(after('d', { before: 'a' })).toBe('dabc')
  expect(after('a', { before: 'd' })).toBe('bcad')
  expect(after('b', 'out')).toBe('acd')
})

test('an item that is not there changes nothing', () => {
  expect(reorder(items, { id: 'x', to: 'up' })).toBe(items)
})
