'use client'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

/** Takes in a list of feeds from another reader. */
export function OpmlForm({ action }: { action: FormAction }) {
  const { send, error, value } = useFormAction(action)
  const problem = error?.fields.file
  return (
    <form action={send} className="grid gap-2">
      <FormProblem error={error} fields={['file']} />
      <label htmlFor="opml" className="text-[0.8125rem] font-medium">
        A list from another reader (OPML)
      </label>
      <input
        id="opml"
        type="file"
        name="file"
        accept=".opml,.xml,text/x-opml,application/xml,text/xml"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'opml-error' : undefined}
        className="max-w-full text-[0.8125rem] text-muted file:me-3 file:cursor-pointer file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3 file:py-1 file:font-medium file:text-ink"
      />
      {problem && (
        <p id="opml-error" role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {problem}
        </p>
      )}
      {typeof value === 'string' && (
        <p role="status" className="text-[0.8125rem] text-agree">
          {value}
        </p>
      )}
      <div>
        <SubmitButton variant="plain" pending="Adding…">
          Add its feeds
        </SubmitButton>
      </div>
    </form>
  )
}
