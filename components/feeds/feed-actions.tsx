'use client'
import { useTransition } from 'react'
import type { FeedSummary } from '#server/feeds/types.ts'
import { ConfirmForm } from '../people/confirm-form.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, sendSafely } from '../ui/use-form-action.ts'

type Props = {
  feed: Pick<FeedSummary, 'id' | 'title' | 'state' | 'isOwn'>
  poll: FormAction
  pause: FormAction
  remove: FormAction
}

/** What can be done with a feed: ask it now, pause it, take it off the list. */
export function FeedActions({ feed, poll, pause, remove }: Props) {
  const [pending, start] = useTransition()
  const toast = useToast()
  const send = (
    action: FormAction,
    values: Record<string, string>,
    done: string,
    undo?: () => Promise<void>,
  ) =>
    start(async () => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ id: feed.id, ...values })) form.set(name, value)
      const result = await sendSafely(() => action(form))
      toast(result.ok ? { text: done, undo } : { text: result.error.message })
    })
  const setPaused = (paused: boolean) =>
    send(pause, { paused: paused ? 'yes' : 'no' }, paused ? 'Paused.' : 'Taken up again.', async () => {
      setPaused(!paused)
    })
  return (
    <>
      {feed.state === 'active' && (
        <Button disabled={pending} onClick={() => send(poll, {}, 'Being asked now.')}>
          Ask now
        </Button>
      )}
      {feed.isOwn && (
        <Button disabled={pending} onClick={() => setPaused(feed.state === 'active')}>
          {feed.state === 'active' ? 'Pause' : 'Take up again'}
        </Button>
      )}
      {feed.isOwn && (
        <ConfirmForm
          action={remove}
          values={{ id: feed.id }}
          trigger={<Button variant="danger">Remove</Button>}
          title={`Remove “${feed.title}”?`}
          description="It is no longer asked for news. The reports that it brought stay in the library."
          confirm="Remove"
          pending="Removing…"
          done="Feed removed."
        />
      )}
    </>
  )
}
