'use server'
import { revalidatePath } from 'next/cache'
import { removeSample } from '#server/sample/remove-sample.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function removeSampleAction(): Promise<ActionResult> {
  return runAction(async () => {
    await removeSample(await getViewer())
    revalidatePath('/', 'layout')
    return null
  })
}
