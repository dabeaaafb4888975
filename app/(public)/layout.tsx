import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand } from '#components/ui/brand.tsx'
import { ButtonLink } from '#components/ui/button.tsx'

/** Pages for everybody: a slim bar, and the way in. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex h-13 max-w-[1480px] items-center justify-between gap-4 px-4 md:px-7">
          <Link href="/" aria-label="Collate, to the front page">
            <Brand />
          </Link>
          <ButtonLink href="/sign-in" variant="quiet">
            Sign in
          </ButtonLink>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-[1480px] px-4 pt-6 pb-16 md:px-7">
        {children}
      </main>
    </>
  )
}
