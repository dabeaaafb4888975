import { Button } from '../ui/button.tsx'
import { Tag } from '../ui/chip.tsx'
import { Moment } from '../ui/moment.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { ConfirmForm } from './confirm-form.tsx'

export type ShownSession = {
  id: string
  device: string
  createdAt: Date
  lastSeenAt: Date
  current: boolean
}

type Props = { sessions: ShownSession[]; end: FormAction; endAll: FormAction }

/** Where a person is signed in, with a way to end each session and all of them. */
export function SessionList({ sessions, end, endAll }: Props) {
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
        {sessions.map(({ id, device, createdAt, lastSeenAt, current }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-4 py-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {device} {current && <Tag>This session</Tag>}
              </p>
              <p className="text-[0.8125rem] text-muted">
                Signed in <Moment at={createdAt} />, last seen <Moment at={lastSeenAt} exact />
              </p>
            </div>
            {!current && (
              <ConfirmForm
                action={end}
                values={{ id }}
                trigger={
                  <Button size="sm" aria-label={`End the session of ${device}`}>
                    End
                  </Button>
                }
                title="End this session?"
                description={`${device} is signed out at once. What was being typed there can be sent after signing in again.`}
                confirm="End session"
                pending="Ending…"
                done="Session ended."
              />
            )}
          </li>
        ))}
      </ul>
      <div>
        <ConfirmForm
          action={endAll}
          trigger={<Button>Sign out everywhere</Button>}
          title="Sign out everywhere?"
          description="Every session of yours ends at once, this one as well. You can sign in again right after."
          confirm="Sign out everywhere"
          pending="Signing out…"
          done="Signed out."
        />
      </div>
    </div>
  )
}
