import type { JobCounts, JobState, KindOfWork } from '#server/jobs/types.ts'

export const STATE_NAMES: Record<JobState, string> = {
  failed: 'Failed',
  running: 'Running',
  waiting: 'Waiting',
  done: 'Done in a day',
  'set-aside': 'Set aside',
}

/** What a list of jobs is narrowed to. */
export type Narrowed = { state: JobState; kind: string | null }

/** The counts of one kind of work, or of all. */
export function countsOf(kinds: KindOfWork[], kind: string | null): JobCounts {
  const sum: JobCounts = { failed: 0, running: 0, waiting: 0, done: 0, 'set-aside': 0 }
  for (const { counts, kind: one } of kinds) {
    if (kind !== null && one !== kind) continue
    sum.failed += counts.failed
    sum.running += counts.running
    sum.waiting += counts.waiting
    sum.done += counts.done
    sum['set-aside'] += counts['set-aside']
  }
  return sum
}
