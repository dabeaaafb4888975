import type { JobState } from '#server/jobs/types.ts'
import { EmptyState } from '../ui/empty-state.tsx'

const NONE: Record<JobState, [title: string, about: string]> = {
  failed: [
    'Nothing has failed',
    'Work that fails is tried again by itself. What still fails after that is listed here for a week, with the reason.',
  ],
  running: ['Nothing is running', 'What a worker is at shows here for as long as it takes.'],
  waiting: ['Nothing is waiting', 'What is asked for is begun within a second or two.'],
  done: ['Nothing was done in the last day', 'What was done shows here for a day.'],
  'set-aside': [
    'Nothing is set aside',
    'What failed and is to be left alone can be set aside, and tried again from here.',
  ],
}

/** What stands where jobs would be. */
export function NoJobs({ state, kind, first }: { state: JobState; kind: string | null; first: boolean }) {
  const [title, about] = NONE[state]
  if (!first) return <EmptyState title="There is nothing more">The pages before have it all.</EmptyState>
  return (
    <EmptyState title={title}>
      {kind ? `That is, of the kind “${kind}”. ` : ''}
      {about}
    </EmptyState>
  )
}
