import { expect, test } from 'vitest'
import { tallyLine, tallyPlaywright, tallyVitest } from './tally.ts'

test('counts what Vitest reports', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  }
  expect(tallyVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

test('counts what Playwright reports, a flaky test as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 0, duration: 12.5 } }
  expect(tallyPlaywright(JSON.stringify(report))).toEqual({ passed: 7, failed: 3, skipped: 0 })
})

test('says how many were skipped only if any were', () => {
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

test('a report of another shape is an error, not nought', () => {
  expect(() => tallyVitest('{}')).toThrow()
  expect(() => tallyPlaywright('{"stats": {}}')).toThrow()
})
