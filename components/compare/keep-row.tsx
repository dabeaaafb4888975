import type { Route } from 'next'

/** Leads to where a row is kept in a collection; a plain link, which the page around it opens as a dialog. */
export function KeepRow({ href }: { href: Route }) {
  return (
    <a
      href={href}
      aria-label="Keep this row in a collection"
      className="text-xs text-accent underline-offset-2 hover:underline"
    >
      Keep this row
    </a>
  )
}
