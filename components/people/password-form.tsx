'use client'
import { PASSWORD_MIN } from '#server/people/types.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Notice } from '../ui/notice.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { PasswordField } from './password-field.tsx'

export function PasswordForm({ action, email }: { action: FormAction; email: string }) {
  const { send, sent, error, done, value } = useFormAction(action)
  const form = useFocusError(sent)
  const fields = error?.fields ?? {}
  return (
    <form ref={form} action={send} className="grid gap-4">
      <FormProblem error={error} fields={['current', 'next']} />
      {done && <Notice tone="good">Password changed. {ended(value)}</Notice>}
      {/* Tells password managers whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordField
        label="Present password"
        name="current"
        autoComplete="current-password"
        error={fields.current}
      />
      <PasswordField
        label="New password"
        name="next"
        autoComplete="new-password"
        hint={`At least ${PASSWORD_MIN} characters. You stay signed in here and are signed out everywhere else.`}
        error={fields.next}
      />
      <div>
        <SubmitButton variant="plain" pending="Changing…">
          Change password
        </SubmitButton>
      </div>
    </form>
  )
}

function ended(sessions: unknown): string {
  if (sessions === 0) return 'You were not signed in anywhere else.'
  return sessions === 1 ? 'One other session was ended.' : `${sessions} other sessions were ended.`
}
