import { setTimeout as wait } from 'node:timers/promises'
import { type Fetched, type FetchOptions, fetchAddress } from './fetch-address.ts'
import { FetchError } from './fetch-error.ts'
import { hostOf, takeTurn } from './host-turn.ts'
import { askRobots } from './robots.ts'

/** A turn that comes this soon is waited for; a job with a later one gives way to other work. */
const PATIENCE_MS = 1_500

/**
 * Fetches in the site's turn, as background work does: never more than a few pages of one site at once, with a pause
 * in between.
 * @param options.robots whether the site's robots.txt is asked first. It is for whatever is fetched on a schedule: a
 *   person who gives an address asks for one page, as with any browser.
 * @throws FetchError; `busy` says in `retryAfterMs` when the turn will come.
 */
export async function fetchInTurn(
  address: string,
  { robots, ...options }: FetchOptions & { robots: boolean },
): Promise<Fetched> {
  if (!URL.canParse(address)) throw new FetchError('bad-address')
  const delayMs = robots ? await askRobots(address, options) : undefined
  const release = await turn(hostOf(address), delayMs)
  try {
    return await fetchAddress(address, options)
  } finally {
    await release()
  }
}

async function turn(host: string, delayMs: number | undefined): Promise<() => Promise<void>> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const taken = await takeTurn(host, delayMs)
    if (taken.granted) return taken.release
    if (Date.now() + taken.waitMs > deadline) throw new FetchError('busy', { retryAfterMs: taken.waitMs })
    await wait(taken.waitMs)
  }
}
