import type { Metadata } from 'next'
import Link from 'next/link'
import { DeadEnd } from '#components/shell/dead-end.tsx'
import { Brand } from '#components/ui/brand.tsx'
import { ButtonLink } from '#components/ui/button.tsx'

export const metadata: Metadata = { title: 'Not found' }

/** For addresses that lead nowhere. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-[1480px] px-4 pt-4 md:px-7">
      <Link href="/" aria-label="Collate, to the front page">
        <Brand />
      </Link>
      <DeadEnd
        title="There is nothing here"
        ways={
          <ButtonLink href="/" variant="primary">
            To the front page
          </ButtonLink>
        }
      >
        <p>The address may be mistyped, or what was here is gone, or it is not yours to see.</p>
      </DeadEnd>
    </main>
  )
}
