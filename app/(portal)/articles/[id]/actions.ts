'use server'
import { revalidatePath } from 'next/cache'
import { readAgain } from '#server/ingest/read-again.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { getViewer } from '../../../_lib/viewer.ts'

export async function readAgainAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const articleId = form.get('articleId')
    await readAgain(await getViewer(), { articleId })
    revalidatePath(`/articles/${articleId}`)
    return null
  })
}
