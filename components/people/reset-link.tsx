'use client'
import type { PersonRow } from '#server/people/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { LinkBox } from './link-box.tsx'

type Props = { person: Pick<PersonRow, 'id' | 'name'>; action: FormAction }

/** For somebody who forgot their password. */
export function ResetLink({ person, action }: Props) {
  const { send, error, value } = useFormAction(action)
  return (
    <Dialog
      trigger={
        <Button size="sm" aria-label={`New password for ${person.name}`}>
          Password
        </Button>
      }
      title={`New password for ${person.name}`}
      description="Make a link with which they choose one. It works once, for a day. The present password works until then."
    >
      {typeof value === 'string' ? (
        <LinkBox title="The link is ready. Give it to them yourself:" link={value} />
      ) : (
        <form action={send} className="grid gap-4">
          <input type="hidden" name="userId" value={person.id} />
          <FormProblem error={error} fields={[]} />
          <div className="flex justify-end">
            <SubmitButton pending="Making the link…">Make the link</SubmitButton>
          </div>
        </form>
      )}
    </Dialog>
  )
}
