'use client'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { ComparisonFields } from './comparison-fields.tsx'

type Props = {
  action: FormAction
  articles: string[]
  suggestedTitle: string
}

/** Saves what is on the page under a title. What was typed stays when it could not be saved. */
export function SaveComparison({ action, articles, suggestedTitle }: Props) {
  const { send, sent, typed, error } = useFormAction(action)
  return (
    <Dialog
      trigger={<Button variant="primary">Save comparison</Button>}
      title="Save comparison"
      description="It keeps the words of these versions, as they are compared now."
    >
      <form action={send} className="grid gap-4">
        {articles.map((id) => (
          <input key={id} type="hidden" name="article" value={id} />
        ))}
        <FormProblem error={error} fields={['title', 'note', 'visibility']} />
        <ComparisonFields
          key={sent}
          title={typed.title ?? suggestedTitle}
          note={typed.note ?? ''}
          visibility={typed.visibility ?? 'private'}
          errors={error?.fields ?? {}}
        />
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
