'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addFeed } from '#server/feeds/add-feed.ts'
import { changeFeed } from '#server/feeds/change-feed.ts'
import { findFeed } from '#server/feeds/find-feed.ts'
import { importOpml } from '#server/feeds/import-opml.ts'
import { pollFeedNow } from '#server/feeds/poll-feed-now.ts'
import { removeFeed } from '#server/feeds/remove-feed.ts'
import type { FoundFeed } from '#server/feeds/types.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function findFeedAction(form: FormData): Promise<ActionResult<FoundFeed[]>> {
  return runAction(async () => findFeed(await getViewer(), { url: form.get('url') }))
}

export async function addFeedAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    const id = await addFeed(await getViewer(), Object.fromEntries(form))
    redirect(`/feeds/${id}`)
  })
}

export async function changeFeedAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await changeFeed(await getViewer(), String(form.get('id')), {
      title: form.get('title'),
      source: form.get('source'),
    })
    revalidatePath('/feeds', 'layout')
    return null
  })
}

export async function pauseFeedAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await changeFeed(await getViewer(), String(form.get('id')), { paused: form.get('paused') === 'yes' })
    revalidatePath('/feeds', 'layout')
    return null
  })
}

export async function pollFeedAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await pollFeedNow(await getViewer(), String(form.get('id')))
    revalidatePath('/feeds', 'layout')
    return null
  })
}

export async function removeFeedAction(form: FormData): Promise<ActionResult> {
  return runAction(async () => {
    await removeFeed(await getViewer(), String(form.get('id')))
    redirect('/feeds')
  })
}

/** Gives back what came of it, in words. */
export async function importOpmlAction(form: FormData): Promise<ActionResult<string>> {
  return runAction(async () => {
    const file = form.get('file')
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null
    const { added, known } = await importOpml(await getViewer(), { bytes })
    revalidatePath('/feeds', 'layout')
    const already = known > 0 ? `; ${known} ${known === 1 ? 'was' : 'were'} on the list already` : ''
    return `${added} ${added === 1 ? 'feed' : 'feeds'} added${already}.`
  })
}
