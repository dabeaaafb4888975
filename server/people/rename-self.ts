import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { personName } from './inputs.ts'

const renameInput = z.object({ name: personName })

/** Changes the viewer's own name. @throws CollateError `invalid`. */
export async function renameSelf(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { name } = parse(renameInput, input)
  await db().transaction(async (tx) => {
    await tx.update(users).set({ name }).where(eq(users.id, user.userId))
    await audit(
      tx,
      { userId: user.userId, name },
      'person.renamed',
      { type: 'person', id: user.userId },
      {
        before: user.name,
      },
    )
  })
}
