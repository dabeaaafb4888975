import type { Route } from 'next'
import type { ReaderArticle, VersionRef } from '#server/reader/types.ts'
import { FilterChip } from '../ui/chip.tsx'
import { Notice } from '../ui/notice.tsx'

const METHOD: Record<VersionRef['method'], string> = {
  paste: 'pasted',
  upload: 'from a file',
  command: 'by command',
  sample: 'sample',
  address: 'from its address',
  capture: 'sent by a browser',
  feed: 'from a feed',
  bulk: 'imported',
}

type Props = {
  article: ReaderArticle
  hrefOf: (change: { version: number; view: 'text' | 'changes' }) => Route
  view: 'text' | 'changes'
}

/** The captures of an article that changed, newest last, and whether the outlet said so. */
export function Versions({ article: { versions, version, changes }, hrefOf, view }: Props) {
  if (versions.length < 2) return null
  return (
    <div className="mb-6 grid gap-3 print:hidden">
      <nav aria-label="Versions" className="flex flex-wrap items-center gap-2">
        {versions.map((one) => (
          <FilterChip key={one.n} on={one.n === version.n} href={hrefOf({ version: one.n, view: 'text' })}>
            Version {one.n}
            <span className="text-xs text-muted">
              {day(one.capturedAt)}, {METHOD[one.method]}
            </span>
          </FilterChip>
        ))}
        {changes && (
          <FilterChip
            on={view === 'changes'}
            href={hrefOf({ version: version.n, view: view === 'changes' ? 'text' : 'changes' })}
          >
            Changes since version {changes.since}
          </FilterChip>
        )}
      </nav>
      {changes && !changes.noticed && (
        <Notice title="Changed without notice">
          The outlet put other words at the same address, and the text does not say so.
        </Notice>
      )}
    </div>
  )
}

export function day(date: Date): string {
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
