'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useToast } from '../ui/toaster.tsx'
import type { StoryActs } from './acts.ts'

type Result<T> = { ok: true; value: T } | { ok: false; error: { message: string } }

const UNREACHABLE = {
  ok: false as const,
  error: { message: 'The server could not be reached. Nothing was changed; please try again.' },
}
const reach = <T>(send: () => Promise<Result<T>>): Promise<Result<T>> => send().catch(() => UNREACHABLE)

/** Does something to a story and says so, with the way to undo it. */
export function useAct(undo: StoryActs['undo']) {
  const [pending, start] = useTransition()
  const toast = useToast()
  const router = useRouter()

  function act<T extends { change: string | null }>(
    send: () => Promise<Result<T>>,
    done: { text: string; after?: (value: T) => void },
  ) {
    start(async () => {
      const result = await reach(send)
      if (!result.ok) {
        toast({ text: result.error.message })
        return
      }
      const { change } = result.value
      done.after?.(result.value)
      router.refresh()
      toast({ text: done.text, ...(change && { undo: () => takeBack(change) }) })
    })
  }

  async function takeBack(change: string) {
    const back = await reach(() => undo(change))
    toast({ text: back.ok ? 'Undone.' : back.error.message })
    router.refresh()
  }

  return { act, pending, takeBack }
}
