'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { decide } from '#server/decisions/decide.ts'
import type { DecisionInput } from '#server/decisions/types.ts'
import { withdrawDecision } from '#server/decisions/withdraw-decision.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function decideAction(input: DecisionInput): Promise<ActionResult<{ id: string }>> {
  const result = await runAction(async () => decide(await getViewer(), input))
  showAnew(result)
  return result
}

export async function withdrawDecisionAction(id: string): Promise<ActionResult> {
  const result = await runAction(async () => {
    await withdrawDecision(await getViewer(), id)
    return null
  })
  showAnew(result)
  return result
}

/** Also where somebody else was quicker: the page then shows what they did, beside what was typed. */
function showAnew(result: ActionResult<unknown>): void {
  if (!result.ok && result.error.code !== 'conflict') return
  revalidatePath('/compare')
  revalidatePath('/comparisons', 'layout')
}

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
