'use client'
import { type ReactNode, useTransition } from 'react'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { sendSafely } from '../ui/use-form-action.ts'
import type { WithdrawAction } from './use-correct.ts'

type Props = {
  id: string
  label: string
  withdraw: WithdrawAction
  /** Id of what is focused when it is done: the button is gone then. */
  focusAfter: string
  children: ReactNode
}

/** Takes a correction back. It stays in the list, so it can be made again. */
export function WithdrawButton({ id, label, withdraw, focusAfter, children }: Props) {
  const [pending, start] = useTransition()
  const toast = useToast()
  function send() {
    if (pending) return
    start(async () => {
      const result = await sendSafely(() => withdraw(id))
      toast({ text: result.ok ? 'Correction withdrawn.' : result.error.message })
      if (result.ok) document.getElementById(focusAfter)?.focus({ preventScroll: true })
    })
  }
  return (
    <Button size="sm" aria-label={pending ? undefined : label} aria-disabled={pending} onClick={send}>
      {pending ? 'Withdrawing…' : children}
    </Button>
  )
}
