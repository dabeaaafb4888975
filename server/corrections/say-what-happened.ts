import { desc, eq, inArray } from 'drizzle-orm'
import type { CorrectionKind } from '#core/correct/correction.ts'
import type { Transaction } from '#db/client.ts'
import { corrections } from '#db/schema/corrections.ts'
import { users } from '#db/schema/users.ts'

const DID: Record<CorrectionKind, string> = {
  reject: 'rejected this fact',
  speaker: 'corrected who says this fact',
  span: 'corrected the words of this fact',
  add: 'added this fact',
}

/** Tells a person who is late what somebody else did to a fact meanwhile. `ids`: what they had not seen. */
export async function sayWhatHappened(tx: Transaction, ids: string[]): Promise<string> {
  const [last] =
    ids.length === 0
      ? []
      : await tx
          .select({ kind: corrections.kind, by: users.name })
          .from(corrections)
          .leftJoin(users, eq(users.id, corrections.madeBy))
          .where(inArray(corrections.id, ids))
          .orderBy(desc(corrections.id))
          .limit(1)
  const deed = last
    ? `${last.by ?? 'Somebody'} ${DID[last.kind]} meanwhile.`
    : 'A correction of this fact was withdrawn meanwhile.'
  return `${deed} The page now shows it; nothing of yours was stored. Send again if you still think so.`
}
