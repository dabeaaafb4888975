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
  hrefOf: (change: { version: number; since?: number; view: 'text' | 'changes' }) => Route
  /** The earlier version it is held against, while its changes are shown. */
  since: number | null
}

/** The captures of an article that changed, newest last, and whether the outlet said so. */
export function Versions({ article: { versions, version, changes }, hrefOf, since }: Props) {
  if (versions.length < 2) return null
  const earlier = versions.filter(({ n }) => n < version.n)
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
            on={since !== null}
            href={hrefOf({ version: version.n, view: since === null ? 'changes' : 'text' })}
          >
            Changes since version {since ?? changes.since}
          </FilterChip>
        )}
      </nav>
      {since !== null && earlier.length > 1 && (
        <nav aria-label="Held against" className="flex flex-wrap items-center gap-2 text-[0.8125rem]">
          <span className="text-muted">Held against version</span>
          {earlier.map(({ n }) => (
            <FilterChip
              key={n}
              on={n === since}
              href={hrefOf({ version: version.n, since: n, view: 'changes' })}
            >
              {n}
            </FilterChip>
          ))}
        </nav>
      )}
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
