'use client'
import { useTransition } from 'react'
import { Button } from '../ui/button.tsx'
import { formOf } from '../ui/form-of.ts'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, sendSafely } from '../ui/use-form-action.ts'

export type JobActs = { retry: FormAction; discard: FormAction; restore: FormAction }

type Props = {
  acts: JobActs
  job: { id: string; kind: string }
  /** What the job is, for whoever cannot see what the buttons stand beside. */
  name: string
  isAside: boolean
}

/** What can be done with one job that failed. Setting it aside can be undone, so nothing is asked before. */
export function JobActions({ acts, job, name, isAside }: Props) {
  const { act, pending } = useJobAct()
  const takeBack = () => act(() => acts.restore(formOf(job)), { text: 'It is among the failed again.' })
  return (
    <div className="flex flex-wrap gap-2 sm:justify-end">
      <Button
        size="sm"
        disabled={pending}
        aria-label={`Try again: ${name}`}
        onClick={() => act(() => acts.retry(formOf(job)), { text: 'It is tried again.' })}
      >
        Try again
      </Button>
      {isAside ? (
        <Button
          size="sm"
          variant="quiet"
          disabled={pending}
          aria-label={`Take back: ${name}`}
          onClick={takeBack}
        >
          Take back
        </Button>
      ) : (
        <Button
          size="sm"
          variant="quiet"
          disabled={pending}
          aria-label={`Set aside: ${name}`}
          onClick={() => act(() => acts.discard(formOf(job)), { text: 'It is set aside.', undo: takeBack })}
        >
          Set aside
        </Button>
      )}
    </div>
  )
}

/** Tries everything again that failed, of one kind or of all. */
export function RetryAll({ retry, kind }: { retry: FormAction; kind: string | null }) {
  const { act, pending } = useJobAct()
  return (
    <Button
      disabled={pending}
      onClick={() => act(() => retry(formOf({ kind })), { text: 'They are tried again.' })}
    >
      Try all again
    </Button>
  )
}

function useJobAct() {
  const [pending, start] = useTransition()
  const toast = useToast()
  function act(send: () => ReturnType<FormAction>, done: { text: string; undo?: () => void }) {
    start(async () => {
      const result = await sendSafely(send)
      toast(result.ok ? done : { text: result.error.message })
    })
  }
  return { act, pending }
}
