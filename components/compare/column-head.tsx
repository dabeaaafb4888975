import type { Route } from 'next'
import Link from 'next/link'
import type { CompareColumn, ColumnHead as Head } from '#server/compare/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import { sayRelay } from './say-relay.ts'
import type { TableColumn } from './table-row.ts'

export const SOURCE_KIND_WORD: Record<CompareColumn['sourceKind'], string> = {
  wire: 'wire agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  aggregator: 'aggregator',
  government: 'government',
  'think-tank': 'think tank',
  other: 'source',
}

/** What is known once the reports have been compared. */
type Made = Pick<TableColumn, 'relays' | 'factCount' | 'language'>

/** The head of one report's column: whose it is, from when, and on whom it rests. */
export function ColumnHead({
  column,
  columns,
  linked,
}: {
  column: Head & Partial<Made>
  columns: Head[]
  linked: boolean
}) {
  return (
    <>
      <span className="flex items-center gap-2 font-serif text-[0.9375rem] leading-snug font-semibold">
        {column.source}
        {column.isSample && <SampleMark />}
      </span>
      <span className="mt-0.5 block text-[0.8125rem] text-pretty text-ink">
        {linked ? (
          <Link
            href={`/articles/${column.articleId}` as Route}
            prefetch={false}
            dir="auto"
            className="underline-offset-2 hover:underline"
          >
            {column.title}
          </Link>
        ) : (
          <bdi>{column.title}</bdi>
        )}
      </span>
      <span className="mt-1 block text-xs text-muted">
        <Published value={column.published} /> · {SOURCE_KIND_WORD[column.sourceKind]}
      </span>
      {!column.published && (
        <span className="mt-1 block text-xs text-pretty text-muted">
          Without a date, nothing in it can count as an update
        </span>
      )}
      {column.relays && <Relays relays={column.relays} columns={columns} />}
      {column.factCount === 0 && (
        <span className="mt-1 block text-xs text-differ">
          {column.language === 'other'
            ? 'Not in English: its facts cannot be read'
            : 'No checkable facts were found in it'}
        </span>
      )}
      {column.outdated && (
        <span className="mt-1 block text-xs text-differ">
          Compared on version {column.versionN}; a newer one exists
        </span>
      )}
    </>
  )
}

function Relays({ relays, columns }: { relays: Made['relays']; columns: Head[] }) {
  if (relays.length === 0)
    return <span className="mt-1.5 block text-xs text-muted">cites none of the others</span>
  return relays.map((relay) => {
    const { verb, more } = sayRelay(relay)
    return (
      <span key={relay.column} className="mt-1.5 block text-xs text-muted">
        {verb} <b className="font-medium text-accent">{columns[relay.column]?.label}</b>
        {more && ` ${more}`}
      </span>
    )
  })
}
