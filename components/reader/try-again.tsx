'use client'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import type { FormResult } from '../ui/use-form-action.ts'
import { useFormAction } from '../ui/use-form-action.ts'

/** Asks for a report to be read once more. */
export function TryAgain({
  articleId,
  action,
}: {
  articleId: string
  action: (form: FormData) => Promise<FormResult>
}) {
  const { send, error } = useFormAction(action)
  return (
    <form action={send} className="mt-2 grid gap-2">
      <input type="hidden" name="articleId" value={articleId} />
      <FormProblem error={error} fields={[]} />
      <span>
        <SubmitButton pending="Asking…" variant="plain">
          Try again
        </SubmitButton>
      </span>
    </form>
  )
}
