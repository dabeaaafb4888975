import { setTimeout as delay } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import { tellLost } from '#server/extraction/tell-lost.ts'
import { faultReason } from '#server/faults.ts'
import { giveBackLost } from '#server/jobs/give-back.ts'
import type { RegisteredHandler } from './handler.ts'
import type { Mark } from './mark.ts'

/** How often it is looked whether the others are still there: a query that knows nothing of jobs. */
const LOOK_MS = 1_000
/** Once one is gone, what it had is looked for so many times: what it had just begun with is not lost at first. */
const LOOKS = 3
/** Looked for all the same after so many looks. */
const AT_LEAST = 60

/**
 * Gives back what gone workers had, of the queues of `handlers`, and has articles say what was lost for good: once before
 * it returns, for a worker that starts may come after one that died, and that comes before what is new; then whenever one
 * has gone, and once a minute, until the returned function is called.
 */
export async function keepGivingBack(
  boss: PgBoss,
  mark: Mark,
  handlers: RegisteredHandler[],
): Promise<() => Promise<void>> {
  const stopping = new AbortController()
  const look = looker(boss, mark, handlers)
  await look()
  const looking = (async () => {
    let isWell = true
    for (;;) {
      await delay(LOOK_MS, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      try {
        await look()
        isWell = true
      } catch (error) {
        if (isWell) console.error(`The work of other workers could not be watched: ${faultReason(error)}`)
        isWell = false
      }
    }
  })()
  return async () => {
    stopping.abort()
    await looking
  }
}

function looker(boss: PgBoss, mark: Mark, handlers: RegisteredHandler[]): () => Promise<void> {
  const queues = handlers.map(({ kind }) => kind.queue)
  const inCompany = new Set(handlers.flatMap(({ kind, together }) => (together > 1 ? [kind.queue] : [])))
  let known = new Set<number>()
  let looksLeft = LOOKS
  let passed = 0
  return async () => {
    const alive = await mark.alive()
    // Where the database itself was gone, so were all marks, and this one's own goes by another number now.
    if ([...known].some((one) => !alive.has(one))) looksLeft = LOOKS
    known = alive
    passed += 1
    if (looksLeft === 0 && passed < AT_LEAST) return
    const count = await giveBackLost(boss, queues, inCompany)
    if (count > 0) console.error(`${count} ${count === 1 ? 'job' : 'jobs'} that no worker had: given back.`)
    await tellLost()
    looksLeft = Math.max(0, looksLeft - 1)
    passed = 0
  }
}
