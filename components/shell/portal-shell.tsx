import { Plus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand } from '../ui/brand.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Toaster } from '../ui/toaster.tsx'
import { NavLinks } from './nav-links.tsx'
import { SearchBox } from './search-box.tsx'

/** The desk: the bar above every signed-in page. `account` is the menu of the person. */
export function PortalShell({ account, children }: { account: ReactNode; children: ReactNode }) {
  return (
    <Toaster>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-surface focus:px-4 focus:py-2"
      >
        Skip to the page
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-[1480px] flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2 md:h-13 md:flex-nowrap md:px-7 md:py-0">
          <Link href="/articles" aria-label="Collate, to the articles">
            <Brand />
          </Link>
          <nav
            aria-label="Main"
            className="more-beside order-last flex w-full gap-4 max-sm:text-[0.8125rem] md:order-none md:w-auto md:gap-5"
          >
            <NavLinks />
          </nav>
          <div className="ms-auto flex min-w-0 flex-1 items-center justify-end gap-2">
            <SearchBox />
            <ButtonLink href="/add" aria-label="Add a report">
              <Plus className="size-4" aria-hidden />
              <span className="hidden sm:inline">Add</span>
            </ButtonLink>
            {account}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1480px] px-4 pt-6 pb-16 outline-none md:px-7">
        {children}
      </main>
    </Toaster>
  )
}
