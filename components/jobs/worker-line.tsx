import type { ConnectedWorker } from '#server/jobs/types.ts'
import { Moment } from '../ui/moment.tsx'
import { Notice } from '../ui/notice.tsx'

/** Who does the work: the worker processes that are connected. */
export function WorkerLine({ workers }: { workers: ConnectedWorker[] }) {
  const [only, ...others] = workers
  if (!only) return null
  if (others.length > 0) {
    return (
      <span className="wrap-anywhere">
        {workers.length} workers are connected:{' '}
        {workers.map(({ name }) => name || 'one without a name').join(', ')}
      </span>
    )
  }
  return (
    <span>
      One worker is connected{only.name && <>, {only.name}</>}, since <Moment at={only.since} exact />
    </span>
  )
}

/** Without a worker, all work waits. */
export function NoWorker() {
  return (
    <div className="mb-5">
      <Notice tone="bad" title="No worker is connected">
        Nothing of this is being done. Collate starts its worker by itself, and starts it again where it ends;
        if this stays, its log says why.
      </Notice>
    </div>
  )
}
