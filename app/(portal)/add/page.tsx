import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { AddForm } from '#components/add/add-form.tsx'
import { AddressListForm } from '#components/add/address-list-form.tsx'
import { FilesForm } from '#components/add/files-form.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { FILES_BYTES, FILES_LIMIT, LIST_LIMIT } from '#server/imports/types.ts'
import { FILE_LIMIT, TEXT_LIMIT } from '#server/ingest/limits.ts'
import { suggestSources } from '#server/ingest/suggest-sources.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { addAction, importAddressesAction, previewAction, previewTableAction } from './actions.ts'
import { AddTabs } from './add-tabs.tsx'
import { parseAddParams, type Way } from './search-params.ts'

export const metadata: Metadata = { title: 'Add a report' }

const ABOUT: Record<Way, string> = {
  text: 'Paste its words or give a file. It is read here, on this machine, and kept exactly as captured.',
  address: 'Give its address. The page is fetched, read and shown to you before anything is saved.',
  files: 'Give documents, archives and lists by the hundred. Each shows what became of it.',
  list: 'Give many addresses at once. They are fetched one after the other, with pauses for each site.',
}

export default async function AddPage({ searchParams }: { searchParams: SearchParams }) {
  const { way, url } = parseAddParams(await searchParams)
  const viewer = await getViewer()
  const sources = await load('/add', () => suggestSources(viewer))
  return (
    <>
      <PageHeader title="Add a report" actions={<ButtonLink href="/feeds">Follow a feed</ButtonLink>}>
        {ABOUT[way]}
      </PageHeader>
      <div className="mb-6">
        <AddTabs on={way} />
      </div>
      {way === 'files' ? (
        <FilesForm preview={previewTableAction} most={{ files: FILES_LIMIT, bytes: FILES_BYTES }} />
      ) : way === 'list' ? (
        <AddressListForm action={importAddressesAction} most={LIST_LIMIT} />
      ) : (
        <AddForm
          key={way}
          way={way}
          url={url ?? undefined}
          sources={sources}
          limits={{ text: TEXT_LIMIT, file: FILE_LIMIT }}
          preview={previewAction}
          add={addAction}
        />
      )}
      {way === 'address' && (
        <p className="mt-8 max-w-prose text-[0.8125rem] text-muted">
          A page that is only shown to you, behind a login for one, can be sent from your browser:{' '}
          <Link href={'/settings#sending' as Route} className="underline underline-offset-2">
            see Settings
          </Link>
          .
        </p>
      )}
    </>
  )
}
