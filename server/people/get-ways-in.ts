import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { credentials } from '#db/schema/credentials.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

/** How the viewer can sign in: `password` and the names of providers. */
export async function getWaysIn(viewer: Viewer): Promise<string[]> {
  const { userId } = requireUser(viewer)
  const [password] = await db()
    .select({ userId: credentials.userId })
    .from(credentials)
    .where(eq(credentials.userId, userId))
  const providers = await db()
    .select({ provider: accounts.provider })
    .from(accounts)
    .where(eq(accounts.userId, userId))
    .orderBy(accounts.provider)
  return [...(password ? ['password'] : []), ...providers.map(({ provider }) => provider)]
}
