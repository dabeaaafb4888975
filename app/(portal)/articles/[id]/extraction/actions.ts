'use server'
import { revalidatePath } from 'next/cache'
import { correctFact } from '#server/corrections/correct-fact.ts'
import type { CorrectionInput } from '#server/corrections/types.ts'
import { withdrawCorrection } from '#server/corrections/withdraw-correction.ts'
import { type ActionResult, runAction } from '../../../../_lib/action.ts'
import { getViewer } from '../../../../_lib/viewer.ts'

export async function correctAction(input: CorrectionInput): Promise<ActionResult<{ id: string }>> {
  const result = await runAction(async () => correctFact(await getViewer(), input))
  showAnew(result)
  return result
}

export async function withdrawAction(id: string): Promise<ActionResult<{ articleId: string }>> {
  const result = await runAction(async () => withdrawCorrection(await getViewer(), id))
  showAnew(result)
  return result
}

/** Also where somebody else was quicker: the page then shows what they did, beside what was typed. */
function showAnew(result: ActionResult<unknown>): void {
  if (result.ok || result.error.code === 'conflict') revalidatePath('/articles', 'layout')
}
