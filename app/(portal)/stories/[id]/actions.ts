'use server'
import { revalidatePath } from 'next/cache'
import type { Target } from '#components/stories/acts.ts'
import { listStories } from '#server/stories/list-stories.ts'
import { mergeStories } from '#server/stories/merge-stories.ts'
import { moveArticles } from '#server/stories/move-articles.ts'
import { pinStory } from '#server/stories/pin-story.ts'
import { renameStory } from '#server/stories/rename-story.ts'
import { undoChange } from '#server/stories/undo-change.ts'
import type { Viewer } from '#server/viewer.ts'
import { type ActionResult, runAction } from '../../../_lib/action.ts'
import { getViewer } from '../../../_lib/viewer.ts'

/** Runs a change of a story and has its pages made anew. */
function change<T>(verb: (viewer: Viewer) => Promise<T>): Promise<ActionResult<T>> {
  return runAction(async () => {
    const value = await verb(await getViewer())
    revalidatePath('/stories', 'layout')
    return value
  })
}

export async function renameStoryAction(form: FormData): Promise<ActionResult<{ change: string }>> {
  return change((viewer) => renameStory(viewer, Object.fromEntries(form)))
}

export async function pinStoryAction(
  id: string,
  pinned: boolean,
): Promise<ActionResult<{ change: string | null }>> {
  return change((viewer) => pinStory(viewer, { id, pinned }))
}

export async function moveArticlesAction(
  story: string,
  articles: string[],
  to: string | null,
): Promise<ActionResult<{ story: string; change: string }>> {
  return change((viewer) => moveArticles(viewer, { story, articles, to }))
}

export async function mergeStoriesAction(
  story: string,
  into: string,
): Promise<ActionResult<{ change: string }>> {
  return change((viewer) => mergeStories(viewer, { story, into }))
}

export async function undoChangeAction(id: string): Promise<ActionResult<{ story: string }>> {
  return change((viewer) => undoChange(viewer, id))
}

const MOST_FOUND = 12

export async function findStoriesAction(q: string): Promise<ActionResult<Target[]>> {
  return runAction(async () => {
    const { stories } = await listStories(await getViewer(), { q, single: true, size: MOST_FOUND })
    return stories.map(({ id, title, reports }) => ({ id, title, reports }))
  })
}
