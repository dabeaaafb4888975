import { Check, Columns3 } from 'lucide-react'
import type { Route } from 'next'
import { KeepLink } from '../list/keep-link.tsx'
import type { Density } from './article-cells.tsx'
import { type ArticleColumn, COLUMN_NAME, HIDEABLE_COLUMNS } from './columns.ts'

/** How the table looks: its density and its columns. Links, so that the look is in the address too. */
export function ViewOptions({
  density,
  hidden,
  densityHref,
  columnHref,
}: {
  density: Density
  hidden: ArticleColumn[]
  densityHref: (density: Density) => Route
  columnHref: (column: ArticleColumn) => Route
}) {
  return (
    <div className="hidden items-center gap-3 text-[0.8125rem] text-muted md:flex print:hidden">
      <span className="flex items-center rounded-control border border-line">
        {(['comfortable', 'compact'] as const).map((one) => (
          <KeepLink
            key={one}
            href={densityHref(one)}
            scroll={false}
            aria-current={one === density ? 'true' : undefined}
            className={`rounded-control px-2.5 py-1 ${one === density ? 'bg-sunken font-semibold text-ink' : 'hover:text-ink'}`}
          >
            {one === 'compact' ? 'Compact' : 'Comfortable'}
          </KeepLink>
        ))}
      </span>
      <details className="relative">
        <summary className="inline-flex list-none items-center gap-1.5 rounded-control border border-line px-2.5 py-1 hover:text-ink [&::-webkit-details-marker]:hidden">
          <Columns3 className="size-3.5" aria-hidden />
          Columns
        </summary>
        <ul className="absolute end-0 top-full z-20 mt-1 w-44 rounded-sheet border border-line bg-surface p-1.5 shadow-sheet">
          {HIDEABLE_COLUMNS.map((column) => {
            const shown = !hidden.includes(column)
            return (
              <li key={column}>
                <KeepLink
                  href={columnHref(column)}
                  scroll={false}
                  className="flex items-center gap-2 rounded-[4px] px-2 py-1 text-ink hover:bg-sunken"
                >
                  <Check className={`size-3.5 ${shown ? '' : 'invisible'}`} aria-hidden />
                  {COLUMN_NAME[column]}
                  <span className="sr-only">{shown ? ': shown, hide' : ': hidden, show'}</span>
                </KeepLink>
              </li>
            )
          })}
        </ul>
      </details>
    </div>
  )
}
