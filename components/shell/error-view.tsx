'use client'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { DeadEnd } from './dead-end.tsx'

type Props = { error: unknown; retry: () => void; children: ReactNode }

/** A fault of ours. The number leads an admin to it in the server's log; what went wrong is not for everybody. */
export function ErrorView({ error, retry, children }: Props) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <DeadEnd
      title="This page could not be made"
      ways={
        <>
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
          {children}
        </>
      }
    >
      <p>
        Something went wrong on our side. Nothing was changed or lost. If it happens again, tell an admin of
        this instance.
      </p>
      {digest && (
        <p className="text-sm">
          In the server’s log it is error <code className="font-mono">{digest}</code>.
        </p>
      )}
    </DeadEnd>
  )
}
