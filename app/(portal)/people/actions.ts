'use server'
import { revalidatePath } from 'next/cache'
import { invite } from '#server/people/invite.ts'
import { makeResetLink } from '#server/people/make-reset-link.ts'
import { revokeInvitation } from '#server/people/revoke-invitation.ts'
import { setDisabled } from '#server/people/set-disabled.ts'
import { setRole } from '#server/people/set-role.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function setRoleAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await setRole(await getViewer(), Object.fromEntries(form))
    revalidatePath('/people', 'layout')
    return null
  })
}

export async function setDisabledAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const disabled = form.get('disabled') === 'yes'
    await setDisabled(await getViewer(), { userId: form.get('userId'), disabled })
    revalidatePath('/people', 'layout')
    return null
  })
}

/** Gives back the link. */
export async function makeResetLinkAction(form: FormData): Promise<ActionResult<string>> {
  return runAction(async () => {
    const { token } = await makeResetLink(await getViewer(), Object.fromEntries(form))
    return new URL(`/reset-password?token=${token}`, process.env.AUTH_URL).href
  })
}

/** Gives back the link. */
export async function inviteAction(form: FormData): Promise<ActionResult<string>> {
  return runAction(async () => {
    const { token } = await invite(await getViewer(), Object.fromEntries(form))
    revalidatePath('/people', 'layout')
    return new URL(`/sign-up?invitation=${token}`, process.env.AUTH_URL).href
  })
}

export async function revokeInvitationAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await revokeInvitation(await getViewer(), String(form.get('id')))
    revalidatePath('/people', 'layout')
    return null
  })
}
