'use client'
import { PASSWORD_MIN } from '#server/people/types.ts'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { PasswordField } from './password-field.tsx'

type Props = {
  action: FormAction
  next: string
  invitation: string | null
  /** The address an invitation is for; it cannot be another one then. */
  email: string | null
}

export function SignUpForm({ action, next, invitation, email }: Props) {
  const { send, sent, typed, error } = useFormAction(action)
  const form = useFocusError(sent)
  const fields = error?.fields ?? {}
  return (
    <form ref={form} action={send} className="grid gap-4" key={sent}>
      <input type="hidden" name="next" value={next} />
      {invitation && <input type="hidden" name="invitation" value={invitation} />}
      <FormProblem error={error} fields={['name', 'email', 'password']} />
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        hint="Others see it on what you share."
        defaultValue={typed.name}
        error={fields.name}
      />
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        readOnly={email !== null}
        hint={email && 'Your invitation is for this address.'}
        defaultValue={email ?? typed.email}
        error={fields.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint={`At least ${PASSWORD_MIN} characters. Four random words are good and easy to remember.`}
        defaultValue={fields.password ? undefined : typed.password}
        error={fields.password}
      />
      <SubmitButton pending="Creating your account…">Create account</SubmitButton>
    </form>
  )
}
