'use server'
import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { changePassword } from '#server/people/change-password.ts'
import { deleteAccount } from '#server/people/delete-account.ts'
import { endAllSessions } from '#server/people/end-all-sessions.ts'
import { endSession } from '#server/people/end-session.ts'
import { renameSelf } from '#server/people/rename-self.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { signOut } from '../../_lib/auth.ts'
import { SESSION_COOKIE } from '../../_lib/session-cookie.ts'
import { THEME_COOKIE, THEMES } from '../../_lib/theme.ts'
import { getViewer } from '../../_lib/viewer.ts'

const YEAR = 365 * 24 * 60 * 60

export async function renameAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await renameSelf(await getViewer(), Object.fromEntries(form))
    revalidatePath('/', 'layout')
    return null
  })
}

export async function chooseTheme(form: FormData): Promise<void> {
  const theme = THEMES.find((known) => known === form.get('theme')) ?? 'system'
  const { secure } = SESSION_COOKIE.options
  const jar = await cookies()
  jar.set(THEME_COOKIE, theme, { maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure })
}

/** Gives back how many other sessions were ended. */
export async function changePasswordAction(form: FormData): Promise<ActionResult<number>> {
  return runAction(async () => {
    const ended = await changePassword(await getViewer(), Object.fromEntries(form))
    revalidatePath('/settings')
    return ended
  })
}

export async function endSessionAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await endSession(await getViewer(), String(form.get('id')))
    revalidatePath('/settings')
    return null
  })
}

export async function endAllSessionsAction(): Promise<ActionResult> {
  return runAction(async () => {
    await endAllSessions(await getViewer())
    await signOut({ redirect: false })
    redirect('/sign-in')
  })
}

export async function deleteAccountAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await deleteAccount(await getViewer(), Object.fromEntries(form))
    await signOut({ redirect: false })
    redirect('/sign-in?left=1')
  })
}
