'use client'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogClose, type Pressable } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

type Props = {
  action: FormAction
  /** Sent with the form: what it is about. */
  values?: Record<string, string>
  trigger: Pressable
  title: string
  description: string
  confirm: string
  pending: string
  variant?: 'primary' | 'danger'
  /** Said when it is done. */
  done: string
}

/** Asks before something that others feel or that cannot be undone, and says what it will do. */
export function ConfirmForm(props: Props) {
  const { action, values, trigger, title, description, confirm, pending, variant = 'danger', done } = props
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const { send, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) {
      setOpen(false)
      toast({ text: done })
    }
    return result
  })
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={trigger} title={title} description={description}>
      <form action={send} className="grid gap-4">
        {Object.entries(values ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormProblem error={error} fields={[]} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <SubmitButton variant={variant} pending={pending}>
            {confirm}
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
