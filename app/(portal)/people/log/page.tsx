import type { Metadata, Route } from 'next'
import { z } from 'zod'
import { AuditTable } from '#components/people/audit-table.tsx'
import { PeopleTabs } from '#components/people/people-tabs.tsx'
import { RereadLine } from '#components/people/reread-line.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { rereadProgress } from '#server/extraction/reread-progress.ts'
import { listAudit } from '#server/people/list-audit.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'

export const metadata: Metadata = { title: 'What happened' }

const Params = z.object({ before: z.uuid().nullable().catch(null) })

export default async function LogPage({ searchParams }: { searchParams: SearchParams }) {
  const { before } = Params.parse(await searchParams)
  const viewer = await getViewer()
  const [{ entries, next }, progress] = await load('/people/log', () =>
    Promise.all([listAudit(viewer, before), rereadProgress(viewer)]),
  )
  return (
    <>
      <PageHeader title="People" />
      <PeopleTabs on="log" />
      <RereadLine progress={progress} />
      <AuditTable entries={entries} />
      <nav aria-label="Pages" className="mt-6 flex justify-center gap-2">
        {before && <ButtonLink href="/people/log">Newest</ButtonLink>}
        {next && <ButtonLink href={`/people/log?before=${next}` as Route}>Older</ButtonLink>}
      </nav>
    </>
  )
}
