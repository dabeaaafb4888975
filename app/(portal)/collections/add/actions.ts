'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { type AddedItems, addItems } from '#server/collections/add-items.ts'
import { localPath } from '#server/people/local-path.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { writeParams } from '../../../_lib/read-params.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { pickThingParams, readThings } from './search-params.ts'

/** What the form shows after it was sent in vain: why, and what was typed. */
export type AddState = {
  result: ActionResult<AddedItems>
  typed: Record<string, string>
  sent: number
} | null

/**
 * Adds what the form names to the chosen collection. A page of its own goes on to the confirmation, which works
 * without scripts; a dialog over another page gets the result and closes.
 */
export async function addAction(before: AddState, form: FormData): Promise<AddState> {
  const typed = Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  )
  const result = await runAction(async () => {
    const { into, title, note } = typed
    const added = await addItems(await getViewer(), {
      into: into === 'new' ? { title } : { id: into },
      things: readThings(pickThingParams(typed)),
      note,
    })
    revalidatePath('/collections', 'layout')
    if (typed.over !== '1') {
      redirect(
        `/collections/add${writeParams({
          done: added.collection.id,
          added: String(added.added.length),
          already: String(added.already),
          next: localPath(typed.next, ''),
        })}`,
      )
    }
    return added
  })
  return { result, typed, sent: (before?.sent ?? 0) + 1 }
}
