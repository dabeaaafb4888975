import type { TokenRow } from '#server/tokens/types.ts'
import { ConfirmForm } from '../people/confirm-form.tsx'
import { Button } from '../ui/button.tsx'
import { Moment } from '../ui/moment.tsx'
import type { FormAction } from '../ui/use-form-action.ts'

/** A person's tokens, with a way to end each. */
export function TokenList({ tokens, revoke }: { tokens: TokenRow[]; revoke: FormAction }) {
  if (tokens.length === 0) return null
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {tokens.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id} className="flex items-center justify-between gap-4 px-4 py-3">
          <div className="min-w-0">
            <p className="font-medium wrap-anywhere">{name}</p>
            <p className="text-[0.8125rem] text-muted">
              Made <Moment at={createdAt} />,{' '}
              {lastUsedAt ? (
                <>
                  last used <Moment at={lastUsedAt} exact />
                </>
              ) : (
                'not used yet'
              )}
            </p>
          </div>
          <ConfirmForm
            action={revoke}
            values={{ id }}
            trigger={
              <Button size="sm" aria-label={`Revoke the token for ${name}`}>
                Revoke
              </Button>
            }
            title="Revoke this token?"
            description={`${name} can send no more pages from now on. What it has sent stays.`}
            confirm="Revoke"
            pending="Revoking…"
            done="Token revoked."
          />
        </li>
      ))}
    </ul>
  )
}
