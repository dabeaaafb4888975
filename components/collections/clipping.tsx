import type { ReactNode } from 'react'
import type { ItemKind } from '#server/collections/types.ts'
import { KINDS } from './kinds.ts'

type Props = {
  place: number
  kind: ItemKind
  tools?: ReactNode
  /** What was noted on it; stands in the margin where there is room. */
  note?: ReactNode
  /** Whether the list keeps a margin for notes. */
  margin: boolean
  children: ReactNode
}

/** One thing in a collection, as in an editor's file: its number, what it is, its words, and the note beside them. */
export function Clipping({ place, kind, tools, note, margin, children }: Props) {
  const { Icon, one } = KINDS[kind]
  return (
    <div
      className={`grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 px-3 py-4 sm:grid-cols-[2.5rem_minmax(0,1fr)] sm:px-5 print:break-inside-avoid ${margin ? 'xl:grid-cols-[2.5rem_minmax(0,1fr)_20rem] xl:gap-x-6' : ''}`}
    >
      <span className="pt-0.5 text-end font-serif text-lg leading-tight text-faint tabular-nums sm:pe-3 xl:-me-4">
        {place}
      </span>
      <div className="min-w-0">
        <div className="mb-1.5 flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <span className="inline-flex items-center gap-1.5 text-xs text-muted capitalize">
            <Icon className="size-3.5" aria-hidden />
            {one}
          </span>
          {tools}
        </div>
        {children}
      </div>
      {note && (
        <div className={`col-start-2 mt-3 min-w-0 ${margin ? 'xl:col-start-3 xl:mt-0' : ''}`}>{note}</div>
      )}
    </div>
  )
}
