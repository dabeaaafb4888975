'use server'
import { revalidatePath } from 'next/cache'
import { addItems } from '#server/collections/add-items.ts'
import { changeCollection } from '#server/collections/change-collection.ts'
import { changeNote } from '#server/collections/change-note.ts'
import { deleteCollection } from '#server/collections/delete-collection.ts'
import { moveItem } from '#server/collections/move-item.ts'
import { removeItem } from '#server/collections/remove-item.ts'
import { restoreItem } from '#server/collections/restore-item.ts'
import type { Viewer } from '#server/viewer.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { getViewer } from '../../../_lib/viewer.ts'

/** Runs a change of a collection and has its pages made anew. */
function change<T>(verb: (viewer: Viewer) => Promise<T>): Promise<ActionResult<T>> {
  return runAction(async () => {
    const value = await verb(await getViewer())
    revalidatePath('/collections', 'layout')
    return value
  })
}

export async function changeCollectionAction(form: FormData): Promise<ActionResult<void>> {
  return change((viewer) => changeCollection(viewer, Object.fromEntries(form)))
}

export async function deleteCollectionAction(id: string): Promise<ActionResult<{ title: string }>> {
  return change((viewer) => deleteCollection(viewer, id))
}

export async function moveItemAction(
  id: string,
  to: unknown,
): Promise<ActionResult<{ place: number; of: number }>> {
  return change((viewer) => moveItem(viewer, { id, to }))
}

export async function removeItemAction(id: string): Promise<ActionResult<void>> {
  return change((viewer) => removeItem(viewer, id))
}

export async function restoreItemAction(id: string): Promise<ActionResult<void>> {
  return change((viewer) => restoreItem(viewer, id))
}

export async function changeNoteAction(form: FormData): Promise<ActionResult<void>> {
  return change((viewer) => changeNote(viewer, Object.fromEntries(form)))
}

export async function addNoteAction(form: FormData): Promise<ActionResult<{ added: string[] }>> {
  return change((viewer) =>
    addItems(viewer, { collectionId: form.get('collection'), things: [], note: form.get('note') }),
  )
}
