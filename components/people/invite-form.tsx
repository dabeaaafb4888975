'use client'
import { SelectField, TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { LinkBox } from './link-box.tsx'
import { RoleChoice } from './role-choice.tsx'

/** Makes an invitation and shows its link, which cannot be shown again. */
export function InviteForm({ action, days }: { action: FormAction; days: readonly number[] }) {
  const { send, sent, typed, error, value } = useFormAction(action)
  const form = useFocusError(sent)
  const link = typeof value === 'string' ? value : null
  return (
    <div className="grid gap-4">
      {link && <LinkBox title="The invitation is ready. Send its link yourself:" link={link} />}
      <form ref={form} action={send} key={sent} className="grid gap-4">
        <FormProblem error={error} fields={['email', 'role', 'days']} />
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          optional
          autoComplete="off"
          hint="With an address, the link works for that address alone."
          defaultValue={error ? typed.email : ''}
          error={error?.fields.email}
        />
        <RoleChoice chosen={typed.role ?? 'researcher'} />
        <SelectField label="Lasts" name="days" defaultValue={typed.days ?? '7'} error={error?.fields.days}>
          {days.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? 'one day' : `${count} days`}
            </option>
          ))}
        </SelectField>
        <div>
          <SubmitButton pending="Making the link…">Make an invitation</SubmitButton>
        </div>
      </form>
    </div>
  )
}
