import { cookies } from 'next/headers'
import NextAuth, { type Account, CredentialsSignin, type NextAuthConfig, type User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { CollateError } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { enterByProvider } from '#server/people/enter-by-provider.ts'
import { providerAdapter } from '#server/people/provider-adapter.ts'
import { Refusal } from '#server/people/refusal.ts'
import { startSession } from '#server/people/start-session.ts'
import { verifyCredentials } from '#server/people/verify-credentials.ts'
import { INVITATION_COOKIE } from './invitation-cookie.ts'
import { enabledProviders } from './providers.ts'
import { requestAddress, requestUserAgent } from './request.ts'
import { SESSION_COOKIE } from './session-cookie.ts'
import { SESSION_SECONDS } from './session-token.ts'

/** A sign-in with a password that failed; carries why, for the form. */
export class PasswordRefused extends CredentialsSignin {
  readonly failure: CollateError

  constructor(failure: CollateError) {
    super(failure.message)
    this.failure = failure
  }
}

/**
 * Auth.js with our people. The cookie's token holds nothing but `sid`, the id of a row in sessions: with a `sub`,
 * Auth.js would link the provider account of whoever holds the cookie without asking whether the session is over.
 * A function, so that nothing touches the database while the app is built.
 */
export const { handlers, signIn, signOut } = NextAuth(
  (): NextAuthConfig => ({
    adapter: providerAdapter(),
    providers: [Credentials({ credentials: {}, authorize: checkPassword }), ...enabledProviders()],
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: SESSION_COOKIE },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      signIn: ({ user, account }) => letIn(user, account),
      async jwt({ token, user, account }) {
        if (!account) return token
        if (!user?.id) throw new Error('A person who signs in has an id.')
        const way = account.provider === 'credentials' ? 'password' : account.provider
        return { sid: await startSession(user.id, { way, userAgent: await requestUserAgent() }) }
      },
    },
    logger: { error: logUnlessExpected },
  }),
)

async function checkPassword(given: unknown): Promise<User> {
  try {
    const { userId } = await verifyCredentials(given, await requestAddress())
    return { id: userId }
  } catch (error) {
    if (error instanceof CollateError) throw new PasswordRefused(error)
    throw error
  }
}

/** @returns true, or where to send somebody who is not let in. */
async function letIn(user: User, account: Account | null | undefined): Promise<true | string> {
  if (!account || account.type === 'credentials') return true
  const invitation = (await cookies()).get(INVITATION_COOKIE)?.value ?? null
  try {
    const { provider, providerAccountId, type } = account
    const { name = null, email = null } = user
    await enterByProvider({ provider, providerAccountId, type, name, email }, invitation)
    return true
  } catch (error) {
    if (error instanceof Refusal) return `/sign-in?refused=${error.reason}`
    throw error
  }
}

/** A wrong password is no fault of the server's and not worth a stack trace. */
function logUnlessExpected(error: Error): void {
  if (!(error instanceof PasswordRefused)) logFault(error)
}
