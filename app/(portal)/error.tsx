'use client'
import { ErrorView } from '#components/shell/error-view.tsx'
import { ButtonLink } from '#components/ui/button.tsx'

export default function PortalError(props: { error: unknown; retry: () => void }) {
  return (
    <ErrorView {...props}>
      <ButtonLink href="/articles">To the articles</ButtonLink>
    </ErrorView>
  )
}
