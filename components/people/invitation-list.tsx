import type { InvitationRow } from '#server/people/types.ts'
import { Button } from '../ui/button.tsx'
import { Moment } from '../ui/moment.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { ConfirmForm } from './confirm-form.tsx'

type Props = { invitations: InvitationRow[]; revoke: FormAction }

/** Invitations that nobody has used yet. */
export function InvitationList({ invitations, revoke }: Props) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {invitations.map(({ id, email, role, createdBy, createdAt, expiresAt }) => (
        <li key={id} className="flex items-center justify-between gap-4 px-4 py-3">
          <div className="min-w-0">
            <p className="font-medium wrap-anywhere">
              {email ?? 'Whoever has the link'} <span className="font-normal text-muted">as {role}</span>
            </p>
            <p className="text-[0.8125rem] text-muted">
              Made {createdBy && `by ${createdBy} `}on <Moment at={createdAt} />, lasts until{' '}
              <Moment at={expiresAt} exact />
            </p>
          </div>
          <ConfirmForm
            action={revoke}
            values={{ id }}
            trigger={
              <Button size="sm" aria-label={`Withdraw the invitation for ${email ?? 'whoever has the link'}`}>
                Withdraw
              </Button>
            }
            title="Withdraw this invitation?"
            description="Its link stops working at once. You can make a new one."
            confirm="Withdraw"
            pending="Withdrawing…"
            done="Invitation withdrawn."
          />
        </li>
      ))}
    </ul>
  )
}
