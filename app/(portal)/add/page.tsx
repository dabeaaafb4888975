import type { Metadata } from 'next'
import { AddForm } from '#components/add/add-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { FILE_LIMIT, TEXT_LIMIT } from '#server/ingest/limits.ts'
import { suggestSources } from '#server/ingest/suggest-sources.ts'
import { load } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { addAction, previewAction } from './actions.ts'

export const metadata: Metadata = { title: 'Add a report' }

export default async function AddPage() {
  const viewer = await getViewer()
  const sources = await load('/add', () => suggestSources(viewer))
  return (
    <>
      <PageHeader title="Add a report">
        Paste its words or give a file. It is read here, on this machine, and kept exactly as captured.
      </PageHeader>
      <AddForm
        sources={sources}
        limits={{ text: TEXT_LIMIT, file: FILE_LIMIT }}
        preview={previewAction}
        add={addAction}
      />
    </>
  )
}
