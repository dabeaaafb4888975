import { EmptyState } from '../ui/empty-state.tsx'
import { EventItem, EventList } from './event-list.tsx'
import { TwoClocks } from './two-clocks.tsx'
import type { TimelineEvents } from './types.ts'

/** What nobody dates is read in the reports; this many stand here as examples of it. */
const MOST_UNDATED = 40

/**
 * A timeline on two clocks: when things happened, and when they were reported. Drawn, and below it in words. What no
 * report dates is kept apart.
 */
export function Timeline({ timeline: { dated, undated } }: { timeline: TimelineEvents }) {
  return (
    <div className="grid gap-6">
      {dated.length > 0 ? (
        <>
          <TwoClocks dated={dated} />
          <EventList events={dated} />
        </>
      ) : (
        <EmptyState title="No fact here says when it happened">
          Facts with a date of their own are put on a timeline: the day something happened against the day it
          was reported.
        </EmptyState>
      )}
      {undated.length > 0 && (
        <details className="rounded-sheet border border-line bg-surface px-5 py-4">
          <summary className="font-medium">
            {undated.length.toLocaleString('en-GB')}{' '}
            {undated.length === 1 ? 'statement says' : 'statements say'} no date
          </summary>
          <ul className="mt-4 grid gap-5">
            {undated.slice(0, MOST_UNDATED).map((event) => (
              <EventItem key={event.tellings[0]?.told.key} event={event} />
            ))}
          </ul>
          {undated.length > MOST_UNDATED && (
            <p className="mt-4 text-[0.8125rem] text-muted">
              These are the {MOST_UNDATED} reported first; the others stand in the reports.
            </p>
          )}
        </details>
      )}
    </div>
  )
}
