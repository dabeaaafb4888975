'use client'
import { ErrorView } from '#components/shell/error-view.tsx'
import { ButtonLink } from '#components/ui/button.tsx'

export default function PublicError(props: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto max-w-[1480px] px-4 md:px-7">
      <ErrorView {...props}>
        <ButtonLink href="/">To the front page</ButtonLink>
      </ErrorView>
    </main>
  )
}
