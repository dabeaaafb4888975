'use client'
import { useState } from 'react'
import type { FeedSummary } from '#server/feeds/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { FeedFields } from './feed-fields.tsx'

/** Gives a feed, or the source of its reports, another name. */
export function EditFeed({
  feed,
  action,
}: {
  feed: Pick<FeedSummary, 'id' | 'title' | 'source'>
  action: FormAction
}) {
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const { send, sent, typed, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) {
      setOpen(false)
      toast({ text: 'Saved.' })
    }
    return result
  })
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={<Button>Rename</Button>} title="Rename this feed">
      <form action={send} key={sent} className="grid gap-4">
        <input type="hidden" name="id" value={feed.id} />
        <FeedFields
          title={typed.title ?? feed.title}
          source={typed.source ?? feed.source}
          error={error}
          sourceHint="Reports that come in from now on are kept under it."
        />
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
