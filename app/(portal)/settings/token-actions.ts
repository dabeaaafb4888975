'use server'
import { revalidatePath } from 'next/cache'
import { createToken } from '#server/tokens/create-token.ts'
import { revokeToken } from '#server/tokens/revoke-token.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

/** Gives back the token, this once. */
export async function makeTokenAction(form: FormData): Promise<ActionResult<string>> {
  return runAction(async () => {
    const { token } = await createToken(await getViewer(), { name: form.get('program') })
    revalidatePath('/settings')
    return token
  })
}

export async function revokeTokenAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await revokeToken(await getViewer(), String(form.get('id')))
    revalidatePath('/settings')
    return null
  })
}
