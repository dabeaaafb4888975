import { db } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { signUpPolicy } from './sign-up-policy.ts'
import type { SignUpPolicy } from './types.ts'

/** Who may sign up right now; `first` while nobody has, when it is open to everybody and makes an admin. */
export async function signUpState(): Promise<{ policy: SignUpPolicy; first: boolean }> {
  const [anybody] = await db().select({ id: users.id }).from(users).limit(1)
  return anybody ? { policy: signUpPolicy(), first: false } : { policy: 'open', first: true }
}
