import { expect, test, vi } from 'vitest'
import { keepRunning } from './child.ts'

const program = (script: string) => ({ args: ['--eval', script], env: process.env })

test('a program that does not live is started again at once, then later and later, and given up', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const kept = keepRunning('clock', program('process.exit(3)'), { tries: 4, firstWaitMs: 20 })
  expect(await kept.givenUp).toBe(3)
  const said = log.mock.calls.flat()
  log.mockRestore()
  await kept.stop(1_000)
  expect(said).toEqual(
    ['at once', 'in 0.02 s', 'in 0.04 s'].map(
      (when) => `The clock ended unexpectedly (3); starting it again ${when}.`,
    ),
  )
})
