import type { Route } from 'next'
import Link from 'next/link'

/** Leads to where a row is kept in a collection. */
export function KeepRow({ href }: { href: Route }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label="Keep this row in a collection"
      className="text-xs text-accent underline-offset-2 hover:underline"
    >
      Keep this row
    </Link>
  )
}
