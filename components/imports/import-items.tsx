import type { Route } from 'next'
import Link from 'next/link'
import type { ImportItemRow } from '#server/imports/types.ts'
import { Moment } from '../ui/moment.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { KeepDuplicate, TryImportAgain } from './import-actions.tsx'
import { ItemState } from './item-state.tsx'

type Props = { importId: string; items: ImportItemRow[]; retry: FormAction; keepDuplicate: FormAction }

/** What became of each item of an import, with the reason where it was not stored. */
export function ImportItems({ importId, items, retry, keepDuplicate }: Props) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {items.map((item) => (
        <li
          key={item.id}
          className="grid gap-x-5 gap-y-1 px-4 py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto] sm:items-start"
        >
          <ItemState state={item.state} />
          <div className="min-w-0">
            {item.article ? (
              <Link
                href={`/articles/${item.article.id}` as Route}
                className="font-medium text-accent underline underline-offset-2 wrap-anywhere"
              >
                {item.article.title}
              </Link>
            ) : (
              <p className="font-medium wrap-anywhere">{nameOf(item)}</p>
            )}
            {item.article && (item.url ?? item.name) && (
              <p className="truncate text-[0.8125rem] text-muted">{item.url ?? item.name}</p>
            )}
            {item.reason && <p className="mt-0.5 text-pretty text-muted">{item.reason}</p>}
            {item.wantedBy && (
              <p className="mt-0.5 text-pretty text-muted">
                Another report has its very words. {item.wantedBy} said that it is no duplicate.
              </p>
            )}
            {item.nextTryAt && (
              <p className="text-[0.8125rem] text-muted">
                It is tried again by itself, not before <Moment at={item.nextTryAt} exact />.
              </p>
            )}
          </div>
          {item.canRetry && (item.state === 'failed' || item.state === 'cancelled') && (
            <TryImportAgain
              action={retry}
              importId={importId}
              itemId={item.id}
              name={`Try again: ${nameOf(item)}`}
            />
          )}
          {item.hasSameText && (
            <KeepDuplicate
              action={keepDuplicate}
              importId={importId}
              itemId={item.id}
              name={`Not a duplicate: ${nameOf(item)}`}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function nameOf({ name, url, n }: ImportItemRow): string {
  return name ?? url ?? `Item ${n}`
}
