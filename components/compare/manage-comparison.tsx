'use client'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogClose } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { ComparisonFields } from './comparison-fields.tsx'

type Kept = { id: string; title: string; note: string; visibility: string }

/** Changes what a saved comparison is called and who may see it. */
export function EditComparison({ comparison, action }: { comparison: Kept; action: FormAction }) {
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const { send, sent, typed, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) {
      setOpen(false)
      toast({ text: 'Changes saved.' })
    }
    return result
  })
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={<Button>Edit</Button>} title="Edit comparison">
      <form action={send} className="grid gap-4">
        <input type="hidden" name="id" value={comparison.id} />
        <FormProblem error={error} fields={['title', 'note', 'visibility']} />
        <ComparisonFields
          key={sent}
          title={typed.title ?? comparison.title}
          note={typed.note ?? comparison.note}
          visibility={typed.visibility ?? comparison.visibility}
          errors={error?.fields ?? {}}
        />
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save changes</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

/** Deletes a saved comparison, after saying what that means. */
export function DeleteComparison({ comparison, action }: { comparison: Kept; action: FormAction }) {
  const { send, error } = useFormAction(action)
  return (
    <Dialog
      trigger={<Button variant="danger">Delete</Button>}
      title="Delete this comparison?"
      description={`“${comparison.title}” cannot be brought back. The reports stay, and so do rows you kept in collections.`}
    >
      <form action={send} className="grid gap-4">
        <input type="hidden" name="id" value={comparison.id} />
        <FormProblem error={error} fields={[]} />
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button>Keep it</Button>
          </DialogClose>
          <SubmitButton pending="Deleting…" variant="danger">
            Delete
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
