'use client'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogClose } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

/** Says what goes with the sample story, and asks before it does. */
export function RemoveSample({
  action,
  reports,
  comparisons,
}: {
  action: FormAction
  reports: number
  comparisons: number
}) {
  const { send, error } = useFormAction(action)
  return (
    <Dialog
      trigger={<Button variant="danger">Remove the sample story…</Button>}
      title="Remove the sample story?"
      description="This cannot be undone, and the sample does not come back by itself."
    >
      <ul className="grid gap-1">
        <li>
          <b>{counted(reports, 'sample report')}</b> with their facts go.
        </li>
        <li>
          <b>{counted(comparisons, 'comparison')}</b> in which a sample report stands{' '}
          {comparisons === 1 ? 'goes' : 'go'}, the demonstration on the front page among them.
        </li>
        <li>Reports that people added stay. Collections keep the words they kept.</li>
      </ul>
      <form action={send} className="grid gap-3">
        <FormProblem error={error} fields={[]} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>Keep it</Button>
          </DialogClose>
          <SubmitButton variant="danger" pending="Removing…">
            Remove it
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
