import type { Route } from 'next'
import Link from 'next/link'

/** Views of one thing as links, so that each has a URL. */
export function LinkTabs({
  label,
  tabs,
}: {
  label: string
  tabs: Array<{ href: Route; name: string; on: boolean }>
}) {
  return (
    <nav aria-label={label} className="mt-5 flex flex-wrap gap-x-5 border-b border-line print:hidden">
      {tabs.map(({ href, name, on }) => (
        <Link
          key={href}
          href={href}
          // Each view is made when it is asked for: there is nothing to fetch ahead.
          prefetch={false}
          aria-current={on ? 'page' : undefined}
          className={`py-2 whitespace-nowrap ${on ? 'font-semibold text-ink shadow-[inset_0_-2px_var(--ink)]' : 'text-muted hover:text-ink'}`}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
