import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { CollectionSummary, ItemKind } from '#server/collections/types.ts'
import { Moment } from '../ui/moment.tsx'
import { KINDS } from './kinds.ts'
import { VISIBILITY } from './visibility.ts'

/** Collections, the one changed last first. `action` is what can be done with one from here. */
export function CollectionList({
  collections,
  linked = true,
  action,
}: {
  collections: CollectionSummary[]
  linked?: boolean
  action?: (collection: CollectionSummary) => ReactNode
}) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet">
      {collections.map((collection) => {
        const { id, title, description, visibility, owner, isOwner, counts, updatedAt, deletedAt } =
          collection
        const { Icon, word } = VISIBILITY[visibility]
        return (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-5 py-4">
            <div className="min-w-0 flex-1">
              <h2 className="font-serif text-[1.0625rem] leading-snug font-semibold wrap-anywhere">
                {linked ? (
                  <Link href={`/collections/${id}` as Route} className="underline-offset-2 hover:underline">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </h2>
              {description && (
                <p className="mt-0.5 line-clamp-2 max-w-prose text-[0.8125rem] text-pretty text-muted wrap-anywhere">
                  {withoutMarks(description)}
                </p>
              )}
              <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
                <Counts counts={counts} />
                <span className="inline-flex items-center gap-1">
                  <Icon className="size-3.5" aria-hidden /> {word}
                </span>
                <span>
                  {!isOwner && `${owner}, `}
                  {deletedAt ? 'deleted ' : 'changed '}
                  <Moment at={deletedAt ?? updatedAt} />
                </span>
              </div>
            </div>
            {action?.(collection)}
          </li>
        )
      })}
    </ul>
  )
}

/** How many of each a collection holds. */
export function Counts({ counts }: { counts: Record<ItemKind, number> }) {
  const kinds = (Object.keys(KINDS) as ItemKind[]).filter((kind) => counts[kind] > 0)
  if (kinds.length === 0) return <span>empty</span>
  return kinds.map((kind) => (
    <span key={kind}>
      <strong className="font-semibold text-ink">{counts[kind]}</strong>{' '}
      {counts[kind] === 1 ? KINDS[kind].one : KINDS[kind].many}
    </span>
  ))
}

/** Markdown as one line of plain words, for a place too small for more. */
function withoutMarks(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(#+|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/(\*\*|__|\*|`)(?=\S)(.*?\S)\1/g, '$2')
}
