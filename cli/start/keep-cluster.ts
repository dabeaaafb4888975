import { type Cluster, type ClusterOptions, startCluster } from '#db/embedded/cluster.ts'
import { OperatorError } from '#db/operator-error.ts'

/** A server that lived this long was well. */
const WELL_AFTER_MS = 30_000
/** One that ends so often in a row before it was well has a trouble that a start does not heal. */
const TRIES = 5

export type KeptCluster = Pick<Cluster, 'url' | 'stop' | 'lost'>

/**
 * Brings the database server up as startCluster does, and again at once whenever it ends: what was committed is in its
 * log, and whoever uses it connects anew. `lost` resolves when it cannot be brought up again, or ends again and again.
 */
export async function keepCluster(options: ClusterOptions): Promise<KeptCluster> {
  const first = await startCluster(options)
  let current = Promise.resolve(first)
  let stopping = false

  async function untilLost(): Promise<OperatorError> {
    for (let deaths = 0; ; ) {
      const started = Date.now()
      const reason = await (await current).lost
      deaths = Date.now() - started > WELL_AFTER_MS ? 1 : deaths + 1
      if (stopping || deaths >= TRIES) return reason
      console.error(`${reason.message} It is started again at once.`)
      current = startCluster(options)
    }
  }
  return {
    url: first.url,
    lost: untilLost().catch((error) =>
      error instanceof OperatorError
        ? error
        : new OperatorError(`The database did not come back: ${error}`, { cause: error }),
    ),
    async stop() {
      stopping = true
      const cluster = await current.catch(() => undefined)
      await cluster?.stop()
    },
  }
}
