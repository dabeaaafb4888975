'use client'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { PasswordField } from './password-field.tsx'

export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const { send, sent, typed, error } = useFormAction(action)
  const form = useFocusError(sent)
  return (
    <form ref={form} action={send} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <FormProblem error={error} fields={['email', 'password']} />
      <TextField
        key={sent}
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={typed.email}
        error={error?.fields.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        hint="Forgotten? An admin of this instance can give you a link to choose a new one."
        error={error?.fields.password}
      />
      <SubmitButton pending="Signing in…">Sign in</SubmitButton>
    </form>
  )
}
