import type { Metadata } from 'next'
import { DeadEnd } from '#components/shell/dead-end.tsx'
import { ButtonLink } from '#components/ui/button.tsx'

export const metadata: Metadata = { title: 'Not found' }

/** For a public page that is gone or was never there; the bar above it is already there. */
export default function NotFound() {
  return (
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
  )
}
