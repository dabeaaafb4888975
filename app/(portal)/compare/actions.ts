'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function saveComparisonAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const { id } = await saveComparison(await getViewer(), {
      title: form.get('title'),
      note: form.get('note') ?? undefined,
      visibility: form.get('visibility') ?? undefined,
      articles: form.getAll('article'),
    })
    revalidatePath('/comparisons')
    redirect(`/comparisons/${id}`)
  })
}
