import { setTimeout as delay } from 'node:timers/promises'
import { logFault } from '../faults.ts'
import { madeUpReports } from './made-up-reports.ts'
import { onThread } from './pool.ts'

/** From then on comparing hardly gets any faster. */
const ROUNDS = 12
/** Between two of them: pages and the reading of reports have the processor first. */
const REST_MS = 100

/** On globalThis because Next loads this module once for each bundle: one process needs it once. */
const kept = globalThis as typeof globalThis & { collateWarmUp?: Promise<void> }

/**
 * Has a thread of this process's pool load what compares reports and run it until it is compiled, so that the first
 * comparison somebody asks for takes no longer than later ones. Work that is asked for meanwhile waits for one round at
 * most, of which the longest is the first, and that one spares it the loading.
 */
export function warmUp(rounds = ROUNDS): Promise<void> {
  kept.collateWarmUp ??= run(rounds).catch(logFault)
  return kept.collateWarmUp
}

async function run(rounds: number): Promise<void> {
  const articles = madeUpReports()
  for (let round = 0; round < rounds; round++) {
    await onThread('compareDecided', { articles, decisions: [] })
    await delay(REST_MS, undefined, { ref: false })
  }
}
