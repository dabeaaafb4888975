import { ButtonLink } from '../ui/button.tsx'
import { DeadEnd } from './dead-end.tsx'

/** For addresses that lead nowhere, or to what is not public. */
export function NothingHere() {
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
