import type { Metadata } from 'next'
import Link from 'next/link'
import { NothingHere } from '#components/shell/nothing-here.tsx'
import { Brand } from '#components/ui/brand.tsx'

export const metadata: Metadata = { title: 'Not found' }

/** For addresses that lead nowhere. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-[1480px] px-4 pt-4 md:px-7">
      <Link href="/" aria-label="Collate, to the front page">
        <Brand />
      </Link>
      <NothingHere />
    </main>
  )
}
