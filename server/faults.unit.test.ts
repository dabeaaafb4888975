import { inspect } from 'node:util'
import { DrizzleQueryError } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import { expect, test, vi } from 'vitest'
import { faultReason, logFault, withoutValues } from './faults.ts'

const WORDS = 'The minister, who asked not to be named, spoke of Tuesday.'
const HASH = 'c0ffee5eed'

function failedQuery(): DrizzleQueryError {
  const refused = new DatabaseError('duplicate key value violates unique constraint "one"', 10, 'error')
  Object.assign(refused, {
    code: '23505',
    severity: 'ERROR',
    routine: '_bt_check_unique',
    constraint: 'one',
    detail: `Key (token_hash)=(${HASH}) already exists.`,
    where: `COPY versions, line 1, column text: "${WORDS}"`,
  })
  return new DrizzleQueryError('insert into "versions" ("text") values ($1)', [WORDS, HASH], refused)
}

test('a failed query is logged without what it was about, and with where it was', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  logFault(new Error('The report was not stored.', { cause: failedQuery() }))
  const logged = inspect(log.mock.calls, { depth: null, showHidden: true })
  log.mockRestore()
  expect(logged).not.toContain('minister')
  expect(logged).not.toContain(HASH)
  expect(logged).toContain('The report was not stored.')
  expect(logged).toContain('insert into "versions" ("text") values ($1)')
  expect(logged).toContain('23505')
  expect(logged).toContain('faults.unit.test.ts')
})

test('one of several that failed together is without it as well', () => {
  const plain = withoutValues(new AggregateError([failedQuery(), new Error('gone')], 'Two failed.'))
  const shown = inspect(plain, { depth: null, showHidden: true })
  expect(shown).not.toContain('minister')
  expect(shown).toContain('gone')
})

test('a value that the database would not take is left out', () => {
  const refused = new DatabaseError(`invalid input syntax for type uuid: "${WORDS}"`, 10, 'error')
  Object.assign(refused, { code: '22P02', severity: 'ERROR', routine: 'string_to_uuid' })
  expect(faultReason(refused)).toBe('invalid input syntax for type uuid')
})

test('the reason of a failed query is what the database said; any other error says itself', () => {
  expect(faultReason(failedQuery())).toBe('duplicate key value violates unique constraint "one"')
  expect(faultReason(new Error('no such file'))).toBe('no such file')
  expect(faultReason('stopped')).toBe('stopped')
})

test('an error with nothing to leave out stays what it is', () => {
  const error = new TypeError('x is not a function', { cause: new Error('why') })
  expect(withoutValues(error)).toBe(error)
  expect(withoutValues(null)).toBe(null)
})
