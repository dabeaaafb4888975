import type { Transaction } from '#db/client.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import type { User, Viewer } from './viewer.ts'

/** Who did it: a viewer, or a person who has no session yet because they are just signing up or in. */
export type Actor = Viewer | Pick<User, 'userId' | 'name'>

/**
 * Writes down who did what, in the transaction of the deed itself: either both are kept or neither.
 * @param action subject and verb in the past, e.g. `collection.shared`
 * @param subject kind and id of what it was done to
 * @param detail what somebody who reads the log needs to know; never a secret
 */
export async function audit(
  tx: Transaction,
  actor: Actor,
  action: string,
  subject: { type: string; id: string | null },
  detail: Record<string, unknown> = {},
): Promise<void> {
  await auditAll(tx, [{ actor, action, subject, detail }])
}

export type Deed = {
  actor: Actor
  action: string
  subject: { type: string; id: string | null }
  detail: Record<string, unknown>
}

/** The same for any number of deeds. */
export async function auditAll(tx: Transaction, deeds: Deed[]): Promise<void> {
  if (deeds.length === 0) return
  await tx.insert(auditLog).values(
    deeds.map(({ actor, action, subject, detail }) => {
      const known = 'userId' in actor ? actor : null
      return {
        actorId: known?.userId ?? null,
        actorName: known?.name ?? null,
        action,
        subjectType: subject.type,
        subjectId: subject.id,
        detail,
      }
    }),
  )
}
