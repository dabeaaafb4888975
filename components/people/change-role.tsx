'use client'
import { useState } from 'react'
import type { PersonRow } from '#server/people/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { RoleChoice } from './role-choice.tsx'
import { withArticle } from './roles.ts'

type Props = { person: Pick<PersonRow, 'id' | 'name' | 'role'>; action: FormAction }

export function ChangeRole({ person, action }: Props) {
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const { send, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) {
      setOpen(false)
      const before = new FormData()
      before.set('userId', person.id)
      before.set('role', person.role)
      toast({
        text: `${person.name} is now ${withArticle(String(form.get('role')))}.`,
        undo: async () => {
          const undone = await action(before)
          toast({
            text: undone.ok ? `${person.name} is ${withArticle(person.role)} again.` : undone.error.message,
          })
        },
      })
    }
    return result
  })
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" aria-label={`Change the role of ${person.name}`}>
          Role
        </Button>
      }
      title={`Role of ${person.name}`}
    >
      <form action={send} className="grid gap-4">
        <input type="hidden" name="userId" value={person.id} />
        <FormProblem error={error} fields={[]} />
        <RoleChoice chosen={person.role} />
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save role</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
