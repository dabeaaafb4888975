'use client'
import { Columns3, FolderPlus, X } from 'lucide-react'
import type { Route } from 'next'
import { MOST_COMPARED } from '#server/library/types.ts'
import { CompareLink } from '../compare/compare-link.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'

/** What can be done with the selected articles. Stays in sight while something is selected. */
export function SelectionBar({
  selected,
  refused,
  clear,
}: {
  selected: string[]
  refused: boolean
  clear: () => void
}) {
  return (
    <div className="sticky bottom-3 z-20 mt-3 print:hidden">
      <p role="status" className="sr-only">
        {selected.length > 0 && `${selected.length} selected`}
      </p>
      {selected.length > 0 && (
        <section
          aria-label="Selected articles"
          className="mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-line-strong bg-surface px-4 py-2.5 shadow-sheet"
        >
          <span>
            <strong className="font-semibold">{selected.length}</strong>
            <span className="text-muted"> of {MOST_COMPARED} selected</span>
          </span>
          <Button variant="quiet" size="sm" onClick={clear} className="max-sm:ms-auto">
            <X className="size-4" aria-hidden />
            Clear
          </Button>
          {refused && (
            <span role="alert" className="font-medium text-contradict">
              Twelve is the most that can be compared. Take one out first.
            </span>
          )}
          {selected.length === 1 && !refused && (
            <span className="text-[0.8125rem] text-muted">Select one more to compare.</span>
          )}
          <span className="flex flex-wrap gap-2">
            {selected.length > 1 ? (
              <CompareLink articles={selected} />
            ) : (
              <Button variant="primary" disabled>
                <Columns3 className="size-4" aria-hidden />
                Compare
              </Button>
            )}
            <ButtonLink href={`/collections/add?articles=${selected.join(',')}` as Route}>
              <FolderPlus className="size-4" aria-hidden />
              Add to collection
            </ButtonLink>
          </span>
        </section>
      )}
    </div>
  )
}
