'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { localPath } from '#server/people/local-path.ts'
import { signUp } from '#server/people/sign-up.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { requestAddress } from '../../_lib/request.ts'
import { signInWithPassword } from '../../_lib/sign-in.ts'

export async function signUpAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await signUp(Object.fromEntries(form), await requestAddress())
    await signInWithPassword(form.get('email'), form.get('password'))
    redirect(localPath(String(form.get('next') ?? '')) as Route)
  })
}
