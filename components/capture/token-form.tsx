'use client'
import { CopyButton } from '../ui/copy-button.tsx'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

/** Makes a token and shows it, which is possible this once. */
export function TokenForm({ action }: { action: FormAction }) {
  const { send, sent, typed, error, value } = useFormAction(action)
  const form = useFocusError(sent)
  const token = typeof value === 'string' ? value : null
  return (
    <div className="grid gap-4">
      {token && (
        <div role="status" className="grid gap-2 rounded-control border border-agree bg-agree-soft px-4 py-3">
          <p className="font-semibold">The token is ready:</p>
          <p className="font-mono text-[0.8125rem] break-all select-all">{token}</p>
          <div className="flex flex-wrap items-center gap-3">
            <CopyButton text={token} label="Copy token" />
            <span className="text-[0.8125rem]">It is not kept, so it cannot be shown again.</span>
          </div>
        </div>
      )}
      <form ref={form} action={send} key={sent} className="grid gap-3">
        <FormProblem error={error} fields={['name']} />
        <TextField
          label="What will use it"
          name="program"
          autoComplete="off"
          placeholder="e.g. SingleFile on my laptop"
          defaultValue={error ? typed.program : ''}
          error={error?.fields.name}
        />
        <div>
          <SubmitButton variant="plain" pending="Making it…">
            Make a token
          </SubmitButton>
        </div>
      </form>
    </div>
  )
}
