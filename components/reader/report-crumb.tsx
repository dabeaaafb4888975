import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** The way back from a page of a report: to all articles, and to those of its source. */
export function ReportCrumb({
  source,
  children,
}: {
  source: { id: string; name: string }
  children: ReactNode
}) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-muted">
      <Link href="/articles" className="hover:underline">
        Articles
      </Link>
      <span aria-hidden="true">/</span>
      <Link
        href={`/articles?source=${source.id}` as Route}
        className="font-medium wrap-anywhere text-ink hover:underline"
      >
        {source.name}
      </Link>
      {children}
    </p>
  )
}
