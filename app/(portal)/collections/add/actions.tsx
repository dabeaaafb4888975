'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { AddState } from '#components/collections/add-state.ts'
import { Preview } from '#components/collections/preview.tsx'
import { addItems, isClosed } from '#server/collections/add-items.ts'
import { listChoices } from '#server/collections/list-choices.ts'
import { previewThings } from '#server/collections/preview-things.ts'
import { takeBack } from '#server/collections/take-back.ts'
import type { CollectionChoice } from '#server/collections/types.ts'
import { localPath } from '#server/people/local-path.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { writeParams } from '../../../_lib/read-params.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { pickThingParams, readThings } from './search-params.ts'

/**
 * Adds what the form names to the chosen collection. A page of its own goes on to the confirmation, which works
 * without scripts; a dialog over another page gets the result and closes.
 */
export async function addAction(before: AddState, form: FormData): Promise<AddState> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value
  const result = await runAction(async () => {
    const { into, title, note, share, over, next } = typed
    const added = await addItems(await getViewer(), {
      ...(into === 'new' ? { title } : { collectionId: into }),
      things: readThings(pickThingParams(typed)),
      note,
      share,
    })
    revalidatePath('/collections', 'layout')
    if (added.saved || added.shared.length > 0) revalidatePath('/comparisons', 'layout')
    if (over === '1') return added
    redirect(
      `/collections/add${writeParams({
        done: added.collection.id,
        added: String(added.added.length),
        already: String(added.already),
        saved: added.saved?.id,
        shared: added.shared.length > 0,
        next: localPath(next, ''),
      })}`,
    )
  })
  return { result, typed, sent: (before?.sent ?? 0) + 1 }
}

/** Takes back what `addAction` did over another page. */
export async function takeBackAction(added: {
  added: string[]
  saved: string | null
  shared: string[]
}): Promise<ActionResult> {
  return runAction(async () => {
    await takeBack(await getViewer(), added)
    revalidatePath('/collections', 'layout')
    if (added.saved !== null || added.shared.length > 0) revalidatePath('/comparisons', 'layout')
    return null
  })
}

/** What the dialog over another page shows for the address of a link to /collections/add. */
export async function previewAction(
  query: string,
): Promise<
  ActionResult<{ shown: ReactNode; several: boolean; closed: boolean; choices: CollectionChoice[] }>
> {
  return runAction(async () => {
    const viewer = await getViewer()
    const params = Object.fromEntries(new URLSearchParams(query))
    const [things, choices] = await Promise.all([
      previewThings(viewer, readThings(pickThingParams(params))),
      listChoices(viewer),
    ])
    return {
      shown: <Preview things={things} />,
      several: things.length > 1,
      closed: things.some(isClosed),
      choices,
    }
  })
}
