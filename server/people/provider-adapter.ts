import { DrizzleAdapter } from '@auth/drizzle-adapter'
import { db } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'

type Adapter = ReturnType<typeof DrizzleAdapter>

/**
 * Where Auth.js looks up the people who come by a provider. It only looks: whoever comes has been let in by
 * enterByProvider before, which makes person and account together.
 */
export function providerAdapter(): Adapter {
  return {
    ...DrizzleAdapter(db(), { usersTable: users, accountsTable: accounts }),
    createUser() {
      throw new Error('enterByProvider makes the accounts of newcomers.')
    },
    linkAccount() {
      throw new Error('Accounts are not linked to each other.')
    },
  }
}
