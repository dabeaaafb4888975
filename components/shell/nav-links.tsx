'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES: Array<{ href: Route; name: string }> = [
  { href: '/articles', name: 'Articles' },
  { href: '/facts', name: 'Facts' },
  { href: '/stories', name: 'Stories' },
  { href: '/comparisons', name: 'Comparisons' },
  { href: '/collections', name: 'Collections' },
  { href: '/feeds', name: 'Feeds' },
]

/** The main places, with the present one marked. */
export function NavLinks() {
  const path = usePathname()
  return PLACES.map(({ href, name }) => {
    const here = path === href || path.startsWith(`${href}/`)
    return (
      <Link
        key={href}
        href={href}
        aria-current={here ? 'page' : undefined}
        className={`rounded-sm py-1 ${here ? 'font-semibold text-ink' : 'text-muted hover:text-ink'}`}
      >
        {name}
      </Link>
    )
  })
}
