'use client'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

type Props = {
  action: FormAction
  importId: string
  itemId?: string
  /** What it says, where that is not plainly to try again. */
  label?: string
  /** What the button is called by whoever cannot see what it stands beside. */
  name: string
}

/** Tries one item of an import again, or all that failed. */
export function TryImportAgain({ action, importId, itemId, label = 'Try again', name }: Props) {
  const { send, error } = useFormAction(action)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="importId" value={importId} />
      {itemId && <input type="hidden" name="itemId" value={itemId} />}
      <SubmitButton variant="plain" pending="Asking…" aria-label={name}>
        {label}
      </SubmitButton>
      <FormProblem error={error} fields={[]} />
    </form>
  )
}

/** Stops what is still under way. It can be tried again, so nothing is asked before. */
export function StopImport({ action, importId, name }: Omit<Props, 'itemId' | 'label'>) {
  const { send, error } = useFormAction(action)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton variant="plain" pending="Stopping…" aria-label={name}>
        Stop
      </SubmitButton>
      <FormProblem error={error} fields={[]} />
    </form>
  )
}

/** Stores an item as a report of its own that was left out because another has its very words. */
export function KeepDuplicate({ action, importId, itemId, name }: Omit<Props, 'label'>) {
  const { send, error } = useFormAction(action)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton variant="plain" pending="Storing…" aria-label={name}>
        Not a duplicate
      </SubmitButton>
      <FormProblem error={error} fields={[]} />
    </form>
  )
}
