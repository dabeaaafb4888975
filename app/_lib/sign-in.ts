import { PasswordRefused, signIn } from './auth.ts'

/** Begins a session with an address and a password. @throws CollateError as verifyCredentials does. */
export async function signInWithPassword(email: unknown, password: unknown): Promise<void> {
  try {
    await signIn('credentials', { email, password, redirect: false })
  } catch (error) {
    throw error instanceof PasswordRefused ? error.failure : error
  }
}
