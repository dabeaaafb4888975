import type { PersonRow } from '#server/people/types.ts'
import { Button } from '../ui/button.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { ConfirmForm } from './confirm-form.tsx'

type Props = { person: Pick<PersonRow, 'id' | 'name' | 'disabledAt'>; action: FormAction }

/** Shuts a person out, or lets them in again; asks first, either way. */
export function DisablePerson({ person: { id, name, disabledAt }, action }: Props) {
  if (disabledAt) {
    return (
      <ConfirmForm
        action={action}
        values={{ userId: id, disabled: 'no' }}
        trigger={
          <Button size="sm" aria-label={`Enable ${name}`}>
            Enable
          </Button>
        }
        title={`Let ${name} in again?`}
        description="They can sign in as before, with the role they had."
        confirm="Enable"
        variant="primary"
        pending="Enabling…"
        done={`${name} can sign in again.`}
      />
    )
  }
  return (
    <ConfirmForm
      action={action}
      values={{ userId: id, disabled: 'yes' }}
      trigger={
        <Button size="sm" aria-label={`Disable ${name}`}>
          Disable
        </Button>
      }
      title={`Shut ${name} out?`}
      description="They are signed out everywhere at once and cannot sign in. What they made stays, and you can enable them again."
      confirm="Disable"
      pending="Disabling…"
      done={`${name} has been signed out and cannot sign in.`}
    />
  )
}
