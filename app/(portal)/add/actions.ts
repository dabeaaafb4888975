'use server'
import { revalidatePath } from 'next/cache'
import { addAddress } from '#server/imports/add-address.ts'
import { importAddresses } from '#server/imports/import-addresses.ts'
import { previewAddress } from '#server/imports/preview-address.ts'
import { previewTable } from '#server/imports/preview-table.ts'
import type { TablePreview } from '#server/imports/types.ts'
import { addReport } from '#server/ingest/add-report.ts'
import { previewReport } from '#server/ingest/preview-report.ts'
import type { Preview, ReportInput } from '#server/ingest/types.ts'
import type { Viewer } from '#server/viewer.ts'
import { type ActionResult, runAction } from '../../_lib/action.ts'
import { getViewer } from '../../_lib/viewer.ts'

export async function previewAction(form: FormData): Promise<ActionResult<Preview>> {
  return runAction(async () => {
    const viewer = await getViewer()
    if (form.get('way') === 'address') return previewAddress(viewer, fieldsIn(form))
    return previewReport(viewer, await reportIn(form))
  })
}

export async function addAction(form: FormData): Promise<ActionResult<{ articleId: string }>> {
  return runAction(async () => {
    const { articleId } = await add(await getViewer(), form)
    revalidatePath('/articles', 'layout')
    return { articleId }
  })
}

/** Asks for a list of addresses; gives back the import's id. */
export async function importAddressesAction(form: FormData): Promise<ActionResult<string>> {
  return runAction(async () => {
    const { importId } = await importAddresses(await getViewer(), { addresses: words(form, 'addresses') })
    return importId
  })
}

/** The first rows of a table, out of its first bytes. */
export async function previewTableAction(form: FormData): Promise<ActionResult<TablePreview>> {
  return runAction(async () => {
    const head = form.get('head')
    const bytes = head instanceof File ? new Uint8Array(await head.arrayBuffer()) : null
    return previewTable(await getViewer(), { bytes })
  })
}

async function add(viewer: Viewer, form: FormData) {
  if (form.get('way') === 'address') return addAddress(viewer, fieldsIn(form))
  const input = await reportIn(form)
  return addReport(viewer, input, input.file ? 'upload' : 'paste')
}

async function reportIn(form: FormData): Promise<ReportInput> {
  const file = form.get('file')
  return {
    ...fieldsIn(form),
    text: words(form, 'text'),
    file:
      file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : undefined,
  }
}

function fieldsIn(form: FormData): Omit<ReportInput, 'text' | 'file'> {
  return {
    source: words(form, 'source') ?? '',
    title: words(form, 'title'),
    published: words(form, 'published'),
    byline: words(form, 'byline'),
    url: words(form, 'url'),
    addAnyway: form.has('addAnyway'),
    notDuplicate: form.has('notDuplicate'),
  }
}

function words(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' ? value : undefined
}
