'use client'
import { useState, useTransition } from 'react'
import type { CorrectionInput } from '#server/corrections/types.ts'
import { useToast } from '../ui/toaster.tsx'
import { type FormFailure, type FormResult, sendSafely } from '../ui/use-form-action.ts'

type CorrectAction = (
  input: CorrectionInput,
) => Promise<{ ok: true; value: { id: string } } | { ok: false; error: FormFailure }>
export type WithdrawAction = (id: string) => Promise<FormResult>
export type Actions = { correct: CorrectAction; withdraw: WithdrawAction }

/** Sends a correction, says that it was kept, and offers to take it back. What was chosen stays until it was kept. */
export function useCorrect({ correct, withdraw }: Actions, done: () => void) {
  const [error, setError] = useState<FormFailure | null>(null)
  const [pending, start] = useTransition()
  const toast = useToast()

  async function undo(id: string) {
    const result = await sendSafely(() => withdraw(id))
    toast({ text: result.ok ? 'Taken back.' : result.error.message })
  }
  function send(input: CorrectionInput, said: string) {
    setError(null)
    start(async () => {
      const result = await sendSafely(() => correct(input))
      if (!result.ok) return setError(result.error)
      const { id } = result.value as { id: string }
      toast({ text: said, undo: () => undo(id) })
      done()
    })
  }
  return { send, pending, error }
}
