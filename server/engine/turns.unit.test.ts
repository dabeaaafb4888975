import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turns } from './turns.ts'

test('after what could be done later, others have their time first', () => {
  const turn = turns(4)
  expect(turn.isLater()).toBe(true)
  turn.ended(10, true)
  turn.ended(29, false)
  expect(turn.isLater()).toBe(false)
  turn.ended(1, false)
  expect(turn.isLater()).toBe(true)
})

test('time in which others alone were there is not saved up', () => {
  const turn = turns(4)
  turn.ended(1_000_000, false)
  turn.ended(1, true)
  expect(turn.isLater()).toBe(false)
})

test('where nothing waits it may be next, but for a moment after several did', () => {
  const turn = turns(4)
  turn.ended(10, false)
  expect(turn.untilQuiet(7)).toBe(0)
  turn.crowded(1000)
  turn.ended(10, false)
  expect(turn.untilQuiet(1100)).toBe(400)
  turn.ended(100, true)
  expect(turn.untilQuiet(1499)).toBe(1)
  expect(turn.untilQuiet(1500)).toBe(0)
})

test('what was stuck does not keep the next one waiting for long', () => {
  const turn = turns(16)
  turn.ended(180_000, true)
  turn.ended(60_000, false)
  expect(turn.isLater()).toBe(true)
})

test('while both always wait, each has its part of the time, however long one job takes', () => {
  const long = fc.double({ min: 0.1, max: 1000, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), long, long, (parts, first, second) => {
      const turn = turns(parts)
      let [others, later] = [0, 0]
      for (let n = 0; n < 5000; n++) {
        const isLater = turn.isLater()
        if (isLater) later += second
        else others += first
        turn.ended(isLater ? second : first, isLater)
      }
      const jobs = later / second
      // Each part is whole but for what the last jobs took.
      expect(others).toBeGreaterThanOrEqual((jobs - 1) * second * (parts - 1) - 1e-6 * others)
      expect(others).toBeLessThanOrEqual(jobs * (second * (parts - 1) + first) * (1 + 1e-6))
    }),
  )
})
