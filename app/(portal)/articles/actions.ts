'use server'
import { revalidatePath } from 'next/cache'
import { deleteArticles } from '#server/library/delete-articles.ts'
import { matchArticles } from '#server/library/match-articles.ts'
import { storiesOf } from '#server/stories/stories-of.ts'
import type { StoryOfSome } from '#server/stories/types.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { readEntity } from '../../_lib/read-entity.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { parseArticlesParams } from './search-params.ts'

/** All that the list at this address has, on all its pages. */
export async function matchAction(query: string): Promise<ActionResult<string[]>> {
  return runAction(async () => {
    const viewer = await getViewer()
    const params = new URLSearchParams(query)
    const raw = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
    const { cursor: _cursor, size: _size, ...asked } = parseArticlesParams(raw)
    const { filter } = await readEntity(viewer, asked)
    return matchArticles(viewer, { ...asked, entity: filter })
  })
}

export async function storiesOfAction(ids: string[]): Promise<StoryOfSome[]> {
  return storiesOf(await getViewer(), ids)
}

export async function deleteArticlesAction(form: FormData): Promise<ActionResult<{ deleted: number }>> {
  return runAction(async () => {
    const articleIds = String(form.get('articles') ?? '').split(',')
    const deleted = await deleteArticles(await getViewer(), { articleIds })
    revalidatePath('/', 'layout')
    return deleted
  })
}
