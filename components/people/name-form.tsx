'use client'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

export function NameForm({ action, name }: { action: FormAction; name: string }) {
  const toast = useToast()
  const { send, sent, typed, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) toast({ text: 'Name changed.' })
    return result
  })
  const form = useFocusError(sent)
  return (
    <form ref={form} action={send} className="grid gap-3">
      <FormProblem error={error} fields={['name']} />
      <TextField
        key={sent}
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={typed.name ?? name}
        error={error?.fields.name}
      />
      <div>
        <SubmitButton variant="plain" pending="Saving…">
          Save name
        </SubmitButton>
      </div>
    </form>
  )
}
