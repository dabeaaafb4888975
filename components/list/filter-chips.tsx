import { X } from 'lucide-react'
import type { Route } from 'next'
import { KeepLink } from './keep-link.tsx'

export type ActiveFilter = { label: string; without: Route }

/** The filters that are on, each with the way to take it off. */
export function FilterChips({ filters, clear }: { filters: ActiveFilter[]; clear: Route }) {
  if (filters.length === 0) return null
  return (
    <ul aria-label="Filters that are on" className="flex flex-wrap items-center gap-2">
      {filters.map(({ label, without }) => (
        <li key={label}>
          <KeepLink
            href={without}
            aria-label={`Take off the filter ${label}`}
            className="inline-flex min-h-7 max-w-72 items-center gap-1.5 rounded-full border border-line-strong bg-surface ps-3 pe-2 text-[0.8125rem] hover:border-ink"
          >
            <span className="truncate">{label}</span>
            <X className="size-3.5 shrink-0 text-muted" aria-hidden />
          </KeepLink>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <KeepLink
            href={clear}
            className="px-1 text-[0.8125rem] text-muted underline underline-offset-2 hover:text-ink"
          >
            Clear all
          </KeepLink>
        </li>
      )}
    </ul>
  )
}
