'use server'
import { redirect } from 'next/navigation'
import { resetPassword } from '#server/people/reset-password.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { signInWithPassword } from '../../_lib/sign-in.ts'

export async function resetPasswordAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const { email } = await resetPassword(Object.fromEntries(form))
    await signInWithPassword(email, form.get('password'))
    redirect('/articles')
  })
}
