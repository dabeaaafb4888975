'use server'
import { revalidatePath } from 'next/cache'
import { cancelImport } from '#server/imports/cancel-import.ts'
import { keepDuplicate } from '#server/imports/keep-duplicate.ts'
import { retryImport } from '#server/imports/retry-import.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { getViewer } from '../../../_lib/viewer.ts'

export async function retryAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await retryImport(await getViewer(), Object.fromEntries(form))
    revalidatePath('/add/imports', 'layout')
    return null
  })
}

export async function stopAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await cancelImport(await getViewer(), Object.fromEntries(form))
    revalidatePath('/add/imports', 'layout')
    return null
  })
}

export async function keepDuplicateAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await keepDuplicate(await getViewer(), Object.fromEntries(form))
    revalidatePath('/add/imports', 'layout')
    return null
  })
}
