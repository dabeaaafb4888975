import { z } from 'zod'
import { db } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { parse } from '#server/parse.ts'
import { admit } from './admit.ts'
import { countAttempt } from './attempts.ts'
import { email, personName, typedPassword } from './inputs.ts'
import { hashPassword } from './password-hash.ts'
import { checkNewPassword } from './password-rules.ts'

const signUpInput = z.object({
  name: personName,
  email,
  password: typedPassword,
  invitation: z.string().max(200).nullish(),
})

/**
 * Makes an account with a password.
 * @param address where the request comes from, null where that is not known.
 * @returns the id of the new person, who is not signed in by this.
 * @throws CollateError `invalid`, `conflict`, `forbidden` (see admit) or `too-many-attempts`.
 */
export async function signUp(input: unknown, address: string | null): Promise<{ userId: string }> {
  const given = parse(signUpInput, input)
  checkNewPassword(given.password, given)
  await countAttempt({ address })
  const hash = await hashPassword(given.password)
  return db().transaction(async (tx) => {
    const user = await admit(tx, {
      name: given.name,
      email: given.email,
      way: 'password',
      invitation: given.invitation || null,
    })
    await tx.insert(credentials).values({ userId: user.id, hash })
    return { userId: user.id }
  })
}
