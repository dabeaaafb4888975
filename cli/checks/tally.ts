import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number }

const Vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

/** What Vitest's JSON report counted. A file that could not even be loaded has no tests; the step itself fails then. */
export function tallyVitest(report: string): Tally {
  const counted = Vitest.parse(JSON.parse(report))
  return {
    passed: counted.numPassedTests,
    failed: counted.numFailedTests,
    skipped: counted.numPendingTests + counted.numTodoTests,
  }
}

const Playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** What Playwright's JSON report counted. A flaky test counts as failed: it did fail. */
export function tallyPlaywright(report: string): Tally {
  const { stats } = Playwright.parse(JSON.parse(report))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/** The tally in a report file, or none at all if the tests never got as far as writing it. */
export function readTally(file: string, read: (report: string) => Tally): Tally {
  return existsSync(file) ? read(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 }
}

/** `12 passed, 0 failed`, and how many were skipped if any were. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
