import type { Route } from 'next'
import Link from 'next/link'
import type { ImportKind } from '#core/import.ts'
import type { ImportRow } from '#server/imports/types.ts'
import { Tag } from '../ui/chip.tsx'
import { Moment } from '../ui/moment.tsx'
import { Progress } from './progress.tsx'

export const KIND_WORD: Record<ImportKind, string> = {
  addresses: 'by address',
  capture: 'sent by a browser',
  feed: 'from a feed',
  files: 'from files',
  bulk: 'from an archive or a list',
}

/** What was asked for, newest first. */
export function ImportList({ imports }: { imports: ImportRow[] }) {
  return (
    <ul className="grid max-w-3xl gap-3">
      {imports.map(({ id, kind, label, createdAt, counts, unpacking }) => (
        <li key={id} className="grid gap-2 rounded-sheet border border-line bg-surface px-4 py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <Link
              href={`/add/imports/${id}` as Route}
              className="min-w-0 font-medium text-accent underline underline-offset-2 wrap-anywhere"
            >
              {label}
            </Link>
            <span className="flex items-baseline gap-2 text-[0.8125rem] text-muted">
              <Tag>{KIND_WORD[kind]}</Tag> <Moment at={createdAt} exact />
            </span>
          </div>
          <Progress counts={counts} unpacking={unpacking} label={label} />
        </li>
      ))}
    </ul>
  )
}
