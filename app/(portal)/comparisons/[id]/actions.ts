'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeComparison } from '#server/compare/change-comparison.ts'
import { deleteComparison } from '#server/compare/delete-comparison.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { getViewer } from '../../../_lib/viewer.ts'

export async function changeComparisonAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await changeComparison(await getViewer(), Object.fromEntries(form))
    revalidatePath('/comparisons', 'layout')
    return null
  })
}

export async function deleteComparisonAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await deleteComparison(await getViewer(), String(form.get('id')))
    revalidatePath('/comparisons', 'layout')
    redirect('/comparisons')
  })
}
