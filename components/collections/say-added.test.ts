import { expect, test } from 'vitest'
import { sayAdded } from './say-added.ts'

test('says what was added and what was there already', () => {
  expect(sayAdded('File', 1, 0)).toBe('Added to “File”.')
  expect(sayAdded('File', 3, 0)).toBe('3 things added to “File”.')
  expect(sayAdded('File', 2, 1)).toBe('2 things added to “File”. One was there already.')
  expect(sayAdded('File', 2, 4)).toBe('2 things added to “File”. 4 were there already.')
  expect(sayAdded('File', 0, 1)).toBe('It is in “File” already.')
  expect(sayAdded('File', 0, 2)).toBe('All of it is in “File” already.')
})

test('says who can open a comparison that went with it', () => {
  expect(sayAdded('Bridges', 1, 0, { saved: true, shared: true })).toBe(
    'The comparison was saved, for all members to open, and added to “Bridges”.',
  )
  expect(sayAdded('Bridges', 1, 0, { shared: true })).toBe('Added to “Bridges”; all members can open it now.')
})
