'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { createCollection } from '#server/collections/create-collection.ts'
import { restoreCollection } from '#server/collections/restore-collection.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function createCollectionAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const { id } = await createCollection(await getViewer(), {
      title: form.get('title'),
      description: form.get('description') ?? undefined,
      visibility: form.get('visibility') ?? undefined,
    })
    revalidatePath('/collections')
    redirect(`/collections/${id}`)
  })
}

export async function restoreCollectionAction(id: string): Promise<ActionResult> {
  return runAction(async () => {
    await restoreCollection(await getViewer(), id)
    revalidatePath('/collections', 'layout')
    return null
  })
}
