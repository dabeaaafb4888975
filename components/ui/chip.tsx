import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

/** A small fact about a thing: a stage, a date, a figure. */
export function Tag({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className="inline-flex items-center rounded-[4px] border border-line px-1.5 text-[0.6875rem] leading-[1.125rem] whitespace-nowrap text-muted"
    >
      {children}
    </span>
  )
}

/** A filter that is on or off, as a link, so that its state is in the URL. */
export function FilterChip({ on, children, ...rest }: ComponentProps<typeof Link> & { on: boolean }) {
  return (
    <Link
      aria-current={on ? 'true' : undefined}
      className={`inline-flex min-h-7 items-center gap-1.5 rounded-full border bg-surface px-3 text-[0.8125rem] ${on ? 'border-ink text-ink' : 'border-line text-muted hover:border-line-strong hover:text-ink'}`}
      {...rest}
    >
      {children}
    </Link>
  )
}

/** Marks what belongs to the sample story. */
export function SampleMark() {
  return (
    <span
      title="Written for this demonstration by the makers of Collate; the outlet is invented."
      className="inline-flex items-center rounded-[4px] bg-differ-soft px-1.5 text-[0.6875rem] leading-[1.125rem] font-medium whitespace-nowrap text-differ"
    >
      Sample
    </span>
  )
}
