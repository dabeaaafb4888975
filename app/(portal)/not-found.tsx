import type { Metadata } from 'next'
import { DeadEnd } from '#components/shell/dead-end.tsx'
import { ButtonLink } from '#components/ui/button.tsx'

export const metadata: Metadata = { title: 'Not found' }

/** For what is gone, and for what is somebody else's: the two look the same. */
export default function NotFound() {
  return (
    <DeadEnd
      title="There is nothing here for you"
      ways={
        <>
          <ButtonLink href="/articles" variant="primary">
            To the articles
          </ButtonLink>
          <ButtonLink href="/collections">To the collections</ButtonLink>
        </>
      }
    >
      <p>
        What was here has been deleted, or it is somebody else’s and not shared with you. If somebody sent you
        this address, ask them to share it.
      </p>
    </DeadEnd>
  )
}
