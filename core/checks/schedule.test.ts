import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CheckFault,
  isGivenUp,
  nextAfterFault,
  nextCheck,
  restarted,
  startOfChecks,
} from './schedule.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2031, 2, 1)

/** The ages, in hours, at which a page is looked at that never changes. */
function ages(startedAt: number, from: number, spread = 0): number[] {
  const found: number[] = []
  for (let now: number | null = from; now !== null; now = nextCheck({ startedAt, now, spread })) {
    if (now > from) found.push((now - startedAt) / HOUR)
  }
  return found
}

test('a fresh report is looked at within hours, then days, then weeks, and then no more', () => {
  const weeks = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * 7 * 24)
  expect(ages(NOW, NOW)).toEqual([1, 3, 8, 24, 48, 96, ...weeks])
})

test('an old report and one without a date begin further out', () => {
  const first = (published: number | null) => {
    const at = nextCheck({ startedAt: startOfChecks(published, NOW), now: NOW, spread: 0 })
    return ((at ?? 0) - NOW) / HOUR
  }
  expect(first(NOW - HOUR)).toBe(2)
  expect(first(NOW + DAY)).toBe(1)
  expect(first(null)).toBe(24)
  expect(first(NOW - 400 * DAY)).toBe(7 * 24)
})

test('one that was not looked at in time goes on from its age', () => {
  expect(nextCheck({ startedAt: NOW - 5 * DAY, now: NOW, spread: 0 })).toBe(NOW + 2 * DAY)
  expect(nextCheck({ startedAt: NOW - 100 * DAY, now: NOW, spread: 0 })).toBeNull()
})

test('a passing fault is tried again later and later, a lasting one after a day at least', () => {
  const pace = { startedAt: NOW - 2 * HOUR, now: NOW, spread: 0 }
  const after = (fault: CheckFault) => ((nextAfterFault(pace, fault) ?? 0) - NOW) / HOUR
  expect([1, 2, 3, 20].map((failures) => after({ kind: 'passing', failures }))).toEqual([1, 2, 4, 48])
  expect(after({ kind: 'passing', failures: 1, asked: 5 * HOUR })).toBe(5)
  expect(after({ kind: 'passing', failures: 1, asked: 400 * DAY })).toBe(7 * 24)
  expect(after({ kind: 'lasting', failures: 1 })).toBe(24)
  expect(after({ kind: 'missing', failures: 1 })).toBe(24)
  const old = { ...pace, startedAt: NOW - 60 * DAY }
  expect(nextAfterFault(old, { kind: 'passing', failures: 1 })).toBeNull()
  expect(nextAfterFault(old, { kind: 'missing', failures: 1 })).toBeNull()
})

test('a page that stays away for three days is given up', () => {
  expect(isGivenUp(NOW - 2 * DAY, NOW)).toBe(false)
  expect(isGivenUp(NOW - 3 * DAY, NOW)).toBe(true)
})

const outcome = fc.constantFrom('unchanged', 'changed', 'passing', 'lasting', 'missing')

test('whatever a page does, it is looked at a bounded number of times, never twice within half an hour', () => {
  fc.assert(
    fc.property(
      fc.array(outcome, { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (does, spread) => {
        let now = NOW
        let failures = 0
        let schedule = { startedAt: NOW, restarts: 0 }
        for (let looks = 0; ; looks++) {
          expect(looks).toBeLessThan(400)
          const did = does[looks % does.length] ?? 'unchanged'
          const pace = { startedAt: schedule.startedAt, now, spread }
          if (did === 'changed') schedule = restarted(schedule, now)
          failures = did === 'unchanged' || did === 'changed' ? 0 : failures + 1
          const next =
            did === 'unchanged' || did === 'changed'
              ? nextCheck({ ...pace, startedAt: schedule.startedAt })
              : nextAfterFault(pace, { kind: did, failures })
          if (next === null) break
          expect(next - now).toBeGreaterThanOrEqual(HOUR / 2)
          now = next
        }
      },
    ),
  )
})

test('looks never come closer together while nothing changes, whatever the start', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 * 24 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (hours, spread) => {
        const gaps = ages(NOW - hours * HOUR, NOW, spread)
          .map((age, i, all) => age - (all[i - 1] ?? hours))
          .slice(1)
        gaps.forEach((gap, i) => {
          if (i > 0) expect(gap).toBeGreaterThanOrEqual((gaps[i - 1] ?? 0) * 0.99)
        })
      },
    ),
  )
})
