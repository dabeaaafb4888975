'use client'
import { PASSWORD_MIN } from '#server/people/types.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { PasswordField } from './password-field.tsx'

type Props = { action: FormAction; token: string; email: string }

export function ResetForm({ action, token, email }: Props) {
  const { send, sent, error } = useFormAction(action)
  const form = useFocusError(sent)
  return (
    <form ref={form} action={send} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <FormProblem error={error} fields={['password']} />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        hint={`At least ${PASSWORD_MIN} characters. Four random words are good and easy to remember.`}
        error={error?.fields.password}
      />
      <SubmitButton pending="Saving…">Save and sign in</SubmitButton>
    </form>
  )
}
