'use client'
import { type MouseEvent, useTransition } from 'react'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { sendSafely } from '../ui/use-form-action.ts'
import type { TakeBackParticulars } from './particulars-dialog.tsx'

type Props = { id: string; what: string; takeBack: TakeBackParticulars }

/** Takes back one thing that was set. It stays in the history, so it can be set again. */
export function TakeBackParticular({ id, what, takeBack }: Props) {
  const [pending, start] = useTransition()
  const toast = useToast()
  function send({ currentTarget }: MouseEvent) {
    const history = currentTarget.closest('details')
    start(async () => {
      const result = await sendSafely(() => takeBack([id]))
      // The button goes with what it took back; whoever came by keyboard stays in the history.
      if (result.ok) history?.querySelector('summary')?.focus()
      toast({ text: result.ok ? `Taken back: the ${what} is as it was before.` : result.error.message })
    })
  }
  return (
    <Button
      variant="quiet"
      size="sm"
      disabled={pending}
      aria-label={pending ? undefined : `Take back: ${what}`}
      onClick={send}
    >
      {pending ? 'Taking back…' : 'Take back'}
    </Button>
  )
}
