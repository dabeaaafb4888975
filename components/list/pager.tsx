import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button, buttonClass } from '../ui/button.tsx'
import { KeepLink } from './keep-link.tsx'

/** The way through a list, and how much of it a page shows. Plain links, so that it works without scripts. */
export function Pager({
  previous,
  next,
  sizes,
}: {
  previous: Route | null
  next: Route | null
  sizes: Array<{ size: number; href: Route; on: boolean }>
}) {
  return (
    <nav
      aria-label="Pages"
      className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden"
    >
      <div className="flex gap-2">
        <Step href={previous} rel="prev">
          <ChevronLeft className="size-4" aria-hidden />
          Previous
        </Step>
        <Step href={next} rel="next">
          Next
          <ChevronRight className="size-4" aria-hidden />
        </Step>
      </div>
      <div className="flex items-baseline gap-1 text-[0.8125rem] text-muted">
        <span className="me-1">A page shows</span>
        {sizes.map(({ size, href, on }) => (
          <KeepLink
            key={size}
            href={href}
            aria-current={on ? 'true' : undefined}
            className={`min-w-7 rounded-[4px] px-1.5 py-0.5 text-center ${on ? 'bg-sunken font-semibold text-ink' : 'hover:text-ink hover:underline'}`}
          >
            {size}
          </KeepLink>
        ))}
      </div>
    </nav>
  )
}

function Step({ href, rel, children }: { href: Route | null; rel: string; children: ReactNode }) {
  if (!href) {
    return <Button disabled>{children}</Button>
  }
  return (
    <KeepLink href={href} rel={rel} className={buttonClass()}>
      {children}
    </KeepLink>
  )
}
