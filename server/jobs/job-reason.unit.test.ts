import { expect, test } from 'vitest'
import { jobReason } from './job-reason.ts'

test('what an engine or a verb threw is said as a sentence', () => {
  expect(
    jobReason({ name: 'EngineError', message: 'it took longer than three minutes, and was stopped' }),
  ).toBe('It took longer than three minutes, and was stopped.')
  expect(jobReason({ message: 'x'.repeat(1000) })).toHaveLength(401)
})

test('what the queue says itself is said in words', () => {
  expect(jobReason({ value: { message: 'job heartbeat timeout' } })).toBe('The worker that had it went away.')
  expect(jobReason({ value: { message: 'job timed out' } })).toMatch(/longer than it may/)
})

test('a failed query says what the database said, and none of its values', () => {
  const message = 'Failed query: insert into "versions" values ($1)\nparams: the words of a report'
  expect(jobReason({ message, cause: { message: 'out of shared memory' } })).toBe(
    'The database said: Out of shared memory.',
  )
  expect(jobReason({ message })).toBe('The database did not do what it was asked.')
})

test('a job that says nothing has no reason', () => {
  for (const output of [null, undefined, {}, { message: ' ' }, 'what']) expect(jobReason(output)).toBeNull()
})
