'use server'
import type { Route } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { localPath } from '#server/people/local-path.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { signIn } from '../../_lib/auth.ts'
import { INVITATION_COOKIE } from '../../_lib/invitation-cookie.ts'
import { providerButtons } from '../../_lib/providers.ts'
import { SESSION_COOKIE } from '../../_lib/session-cookie.ts'
import { signInWithPassword } from '../../_lib/sign-in.ts'

export async function signInAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await signInWithPassword(form.get('email'), form.get('password'))
    redirect(localPath(text(form, 'next')) as Route)
  })
}

/** Leads to a provider. An invitation waits in a cookie, because the way back carries nothing of ours. */
export async function continueWithProvider(form: FormData): Promise<void> {
  const provider = providerButtons().find(({ id }) => id === form.get('provider'))
  if (!provider) redirect('/sign-in')
  const invitation = text(form, 'invitation')
  const jar = await cookies()
  if (invitation) jar.set(INVITATION_COOKIE, invitation, { ...SESSION_COOKIE.options, maxAge: 600 })
  else jar.delete(INVITATION_COOKIE)
  await signIn(provider.id, { redirectTo: localPath(text(form, 'next')) })
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
