import type { Route } from 'next'
import type { CollectionView } from '#server/collections/types.ts'
import { ButtonLink } from '../ui/button.tsx'

/** The way through a collection that is too long for one page. */
export function StretchNav({
  collection: { page, pages, first, items, count },
  hrefOf,
}: {
  collection: CollectionView
  hrefOf: (page: number) => Route
}) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      {page > 1 && <ButtonLink href={hrefOf(page - 1)}>Previous</ButtonLink>}
      <span className="text-[0.8125rem] text-muted">
        {first}–{first + items.length - 1} of {count.toLocaleString('en-GB')}
      </span>
      {page < pages && <ButtonLink href={hrefOf(page + 1)}>Next</ButtonLink>}
    </nav>
  )
}
