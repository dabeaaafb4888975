'use client'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { CollectionFields } from './collection-fields.tsx'
import { VisibilityField } from './visibility-field.tsx'

/** Makes an empty collection; the action leads to it. */
export function CreateCollection({ action, label }: { action: FormAction; label: string }) {
  const { send, sent, typed, error } = useFormAction(action)
  const form = useFocusError(sent)
  return (
    <Dialog
      trigger={<Button variant="primary">{label}</Button>}
      title="New collection"
      description="An ordered file of what you find: articles, facts, rows, comparisons and your notes."
    >
      <form ref={form} action={send} className="grid gap-4">
        <FormProblem error={error} fields={['title', 'description', 'visibility']} />
        <CollectionFields
          key={sent}
          title={typed.title ?? ''}
          description={typed.description ?? ''}
          errors={error?.fields ?? {}}
        />
        <VisibilityField
          key={`v${sent}`}
          value={typed.visibility ?? 'private'}
          error={error?.fields.visibility}
        />
        <div className="flex justify-end">
          <SubmitButton pending="Making it…">Make collection</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
