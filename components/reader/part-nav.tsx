import type { Route } from 'next'
import { ButtonLink } from '../ui/button.tsx'

/** Leads through the parts of a very long text. */
export function PartNav({
  part,
  count,
  hrefOf,
}: {
  part: number
  count: number
  hrefOf: (part: number) => Route
}) {
  if (count < 2) return null
  return (
    <nav
      aria-label="Parts of the text"
      className="mt-8 flex items-center justify-between gap-3 border-t border-line pt-4 print:hidden"
    >
      {part > 1 ? <ButtonLink href={hrefOf(part - 1)}>Part before</ButtonLink> : <span />}
      <span className="text-muted">
        Part {part} of {count}
      </span>
      {part < count ? <ButtonLink href={hrefOf(part + 1)}>Next part</ButtonLink> : <span />}
    </nav>
  )
}
