import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CursorKey, readCursor, writeCursor } from './cursor.ts'

const ID = '018cc256-1f6b-767e-8339-05fa54d4c555'
const word = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')

test('reads what it wrote, for the same order', () => {
  const keys = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -62_135_596_800_000_000, max: 8_640_000_000_000_000 }),
    fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
  )
  fc.assert(
    fc.property(keys, fc.constantFrom('after', 'before'), (value, side) => {
      const key: CursorKey = [value, ID]
      const cursor = { side, order: 'published desc', key }
      expect(readCursor(writeCursor(cursor), 'published desc')).toEqual(cursor)
    }),
  )
})

test('what it did not write, or wrote for another order, means the first page', () => {
  const hostile = [
    '',
    '%%%',
    'null',
    word(null),
    word([]),
    word(['a', 'published desc', [1]]),
    word(['a', 'title desc', [1, ID]]),
    word(['c', 'published desc', [1, ID]]),
    word(['a', 'published desc', [1, "x' or 1=1"]]),
    word(['a', 'published desc', ['nul \0 inside', ID]]),
    word(['a', 'published desc', ['half \ud800', ID]]),
    word(['a', 'published desc', [1e300, ID]]),
    word(['a', 'published desc', [{ sql: 1 }, ID]]),
    word(['a', 'published desc', [1, ID, -1]]),
    word(['a', 'published desc', [1, ID, 2 ** 31]]),
    word(['a', 'published desc', [1, ID, 1, 1]]),
    word(['a', 'published desc', ['x'.repeat(20_000), ID]]),
  ]
  for (const cursor of hostile) expect(readCursor(cursor, 'published desc')).toBeNull()
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readCursor(text, 'published desc')).toBeNull()
    }),
  )
})
