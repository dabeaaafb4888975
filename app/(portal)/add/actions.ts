'use server'
import { revalidatePath } from 'next/cache'
import { addReport } from '#server/ingest/add-report.ts'
import { previewReport } from '#server/ingest/preview-report.ts'
import type { Preview, ReportInput } from '#server/ingest/types.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function previewAction(form: FormData): Promise<ActionResult<Preview>> {
  return runAction(async () => previewReport(await getViewer(), await reportIn(form)))
}

export async function addAction(form: FormData): Promise<ActionResult<{ articleId: string }>> {
  return runAction(async () => {
    const input = await reportIn(form)
    const { articleId } = await addReport(await getViewer(), input, input.file ? 'upload' : 'paste')
    revalidatePath('/articles', 'layout')
    return { articleId }
  })
}

async function reportIn(form: FormData): Promise<ReportInput> {
  const words = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const file = form.get('file')
  return {
    text: words('text'),
    file:
      file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : undefined,
    source: words('source') ?? '',
    title: words('title'),
    published: words('published'),
    byline: words('byline'),
    url: words('url'),
    addAnyway: form.has('addAnyway'),
  }
}
