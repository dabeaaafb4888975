'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Particulars } from '#core/particulars.ts'
import { checkNow } from '#server/checks/check-now.ts'
import { setChecking } from '#server/checks/set-checking.ts'
import type { Look } from '#server/checks/types.ts'
import { tellApart } from '#server/duplicates/tell-apart.ts'
import { withdrawToldApart } from '#server/duplicates/withdraw.ts'
import { readAgain } from '#server/ingest/read-again.ts'
import { suggestSources } from '#server/ingest/suggest-sources.ts'
import { deleteArticle } from '#server/library/delete-article.ts'
import { particularsOf } from '#server/particulars/particulars-of.ts'
import { setParticulars } from '#server/particulars/set-particulars.ts'
import { withdrawParticulars } from '#server/particulars/withdraw-particulars.ts'
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

export async function checkNowAction(form: FormData): Promise<ActionResult<Look>> {
  return runAction(async () => {
    const articleId = form.get('articleId')
    const look = await checkNow(await getViewer(), { articleId })
    revalidatePath(`/articles/${articleId}`)
    return look
  })
}

export async function deleteArticleAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await deleteArticle(await getViewer(), { articleId: form.get('articleId') })
    revalidatePath('/', 'layout')
    redirect('/articles')
  })
}

export async function setCheckingAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const articleId = form.get('articleId')
    await setChecking(await getViewer(), { articleId, on: form.get('on') === 'yes' })
    revalidatePath(`/articles/${articleId}`)
    return null
  })
}

/** Gives back what the decision is known by, so that it can be undone. */
export async function tellApartAction(form: FormData): Promise<ActionResult<string>> {
  return runAction(async () => {
    const id = await tellApart(await getViewer(), Object.fromEntries(form))
    revalidatePath('/articles', 'layout')
    return id
  })
}

export async function takeBackApartAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await withdrawToldApart(await getViewer(), form.get('id'))
    revalidatePath('/articles', 'layout')
    return null
  })
}

/** Gives back what the changes are known by, so that they can be undone. */
export async function setParticularsAction(given: unknown): Promise<ActionResult<string[]>> {
  const result = await runAction(async () => setParticulars(await getViewer(), given))
  // Where somebody else was faster, too: the page then shows what they set. Not where the session has ended: drawn anew,
  // the page would lead away from what was typed.
  if (result.ok || result.error.code === 'conflict') revalidatePath('/', 'layout')
  return result
}

export async function takeBackParticularsAction(ids: string[]): Promise<ActionResult> {
  return runAction(async () => {
    await withdrawParticulars(await getViewer(), ids)
    revalidatePath('/', 'layout')
    return null
  })
}

export async function particularsAction(articleId: string): Promise<Particulars> {
  return (await particularsOf(await getViewer(), articleId)).now
}

export async function listSourcesAction(): Promise<string[]> {
  return suggestSources(await getViewer())
}
