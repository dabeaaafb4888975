import type { ReactNode } from 'react'
import type { CollectionView } from '#server/collections/types.ts'
import { Markdown } from '../ui/markdown.tsx'
import { Moment } from '../ui/moment.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { VISIBILITY } from './visibility.ts'

/** What a collection is called, what it is about, whose it is, and who may see it. */
export function CollectionHead({
  collection,
  crumb,
  actions,
}: {
  collection: CollectionView
  crumb?: ReactNode
  actions?: ReactNode
}) {
  const { title, description, visibility, owner, isOwner, count, updatedAt } = collection
  const { Icon, word } = VISIBILITY[visibility]
  return (
    <>
      <PageHeader crumb={crumb} title={title} actions={actions}>
        <span>
          <strong className="font-semibold text-ink">{count.toLocaleString('en-GB')}</strong>{' '}
          {count === 1 ? 'thing' : 'things'} kept
        </span>
        {!isOwner && <span>by {owner}</span>}
        <span>
          changed <Moment at={updatedAt} />
        </span>
        <span className="inline-flex items-center gap-1 self-center">
          <Icon className="size-3.5" aria-hidden />
          <span className="sr-only">Seen by: </span>
          {word}
        </span>
      </PageHeader>
      {description && (
        <div className="text-[0.9375rem] leading-relaxed">
          <Markdown text={description} />
        </div>
      )}
    </>
  )
}
