'use client'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { StoryChange } from '#server/stories/types.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Moment } from '../ui/moment.tsx'
import type { StoryActs } from './acts.ts'
import { useAct } from './use-act.ts'

/** What people did to a story, who and when, each with the way to undo it. */
export function History({
  changes,
  isEditor,
  undo,
}: {
  changes: StoryChange[]
  isEditor: boolean
  undo: StoryActs['undo']
}) {
  const { takeBack } = useAct(undo)
  if (changes.length === 0) {
    return (
      <EmptyState title="Nobody has changed this story yet">
        Its reports were brought together by the engine. Whatever people do to it, renaming, pinning,
        splitting, moving and merging, is listed here and can be undone.
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {changes.map((change) => (
        <li key={change.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
          <div className="min-w-0">
            <p className={`wrap-anywhere ${change.undone ? 'text-muted line-through' : ''}`}>
              <What change={change} />
            </p>
            <p className="text-[0.8125rem] text-muted">
              {change.by ?? 'A former member'}, <Moment at={change.at} exact />
              {change.undone && (
                <>
                  {' '}
                  · undone by {change.undone.by ?? 'a former member'}, <Moment at={change.undone.at} exact />
                </>
              )}
            </p>
          </div>
          {!change.undone && (isEditor || change.kind !== 'merge') && (
            <Button size="sm" onClick={() => takeBack(change.id)}>
              Undo
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function What({ change: { kind, other, away, reports, was } }: { change: StoryChange }): ReactNode {
  const name = other ? (
    <Link
      href={`/stories/${other.id}` as Route}
      prefetch={false}
      className="font-medium underline underline-offset-2"
    >
      {other.title}
    </Link>
  ) : (
    'a story that is gone'
  )
  const some = reports === 1 ? 'One report' : `${reports} reports`
  switch (kind) {
    case 'rename':
      return <>Renamed; it was “{was}”</>
    case 'pin':
      return 'Pinned to the top of the list'
    case 'unpin':
      return 'Taken from the top of the list'
    case 'move':
      return away ? (
        <>
          {some} moved to {name}
        </>
      ) : (
        <>
          {some} came from {name}
        </>
      )
    case 'merge':
      return away ? <>Merged into {name}</> : <>{name} was merged into it</>
  }
}
