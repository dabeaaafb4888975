'use server'
import { revalidatePath } from 'next/cache'
import { discardJobs } from '#server/jobs/discard-jobs.ts'
import { restoreJobs } from '#server/jobs/restore-jobs.ts'
import { retryJobs } from '#server/jobs/retry-jobs.ts'
import type { Viewer } from '#server/viewer.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function retryJobsAction(form: FormData): Promise<ActionResult<number>> {
  return act(retryJobs, form)
}

export async function discardJobsAction(form: FormData): Promise<ActionResult<number>> {
  return act(discardJobs, form)
}

export async function restoreJobsAction(form: FormData): Promise<ActionResult<number>> {
  return act(restoreJobs, form)
}

function act(verb: (viewer: Viewer, given: unknown) => Promise<number>, form: FormData) {
  return runAction(async () => {
    const count = await verb(await getViewer(), Object.fromEntries(form))
    revalidatePath('/jobs')
    return count
  })
}
