import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { admit } from './admit.ts'
import { email } from './inputs.ts'
import { Refusal } from './refusal.ts'

export type ProviderProfile = {
  provider: string
  type: string
  /** The provider's own name for the person, which stays the same when their address changes. */
  providerAccountId: string
  name: string | null
  email: string | null
}

/**
 * Lets in a person whom a provider vouches for, making their account at the first time. An account is only ever
 * found by the provider's own id: an e-mail address, which the provider may not have checked, links nothing. Of what
 * the provider says, no tokens and no pictures are kept.
 * @param invitation token of the invitation the person is signing up with, if any.
 * @throws Refusal
 */
export async function enterByProvider(profile: ProviderProfile, invitation: string | null): Promise<void> {
  const { provider, providerAccountId, type } = profile
  await db().transaction(async (tx) => {
    const [known] = await tx
      .select({ disabledAt: users.disabledAt })
      .from(accounts)
      .innerJoin(users, eq(users.id, accounts.userId))
      .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)))
    if (known?.disabledAt) throw new Refusal('disabled')
    if (known) return
    const address = z.safeParse(email, profile.email)
    if (!address.success) throw new Refusal('no-email')
    const name =
      profile.name
        ?.replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, 100) || address.data
    const user = await admit(tx, { name, email: address.data, way: provider, invitation })
    await tx.insert(accounts).values({ userId: user.id, type, provider, providerAccountId })
  })
}
