import type { Metadata, Route } from 'next'
import { ImportList } from '#components/imports/import-list.tsx'
import { totals } from '#components/imports/progress.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { KeepFresh } from '#components/ui/keep-fresh.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listImports } from '#server/imports/list-imports.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { id } from '../../../_lib/read-params.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { AddTabs } from '../add-tabs.tsx'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage({ searchParams }: { searchParams: SearchParams }) {
  const before = id.parse((await searchParams).before)
  const viewer = await getViewer()
  const { imports, next } = await load('/add/imports', () => listImports(viewer, { before }))
  const open = imports.some(
    ({ counts, unpacking }) => unpacking > 0 || totals(counts).settled < totals(counts).all,
  )
  return (
    <>
      <PageHeader title="Add a report">What you asked for, and what became of it.</PageHeader>
      <div className="mb-6">
        <AddTabs on="imports" />
      </div>
      {imports.length > 0 ? (
        <ImportList imports={imports} />
      ) : (
        <EmptyState
          title="Nothing has been asked for yet"
          action={
            <>
              <ButtonLink href={'/add?way=list' as Route} variant="primary">
                Give a list of addresses
              </ButtonLink>
              <ButtonLink href={'/add?way=files' as Route}>Give many files</ButtonLink>
            </>
          }
        >
          Lists of addresses, files given together, and pages that your browser sends show here, with how far
          they are and why one could not be stored.
        </EmptyState>
      )}
      {next && (
        <p className="mt-4">
          <ButtonLink href={`/add/imports?before=${next}` as Route}>Older</ButtonLink>
        </p>
      )}
      <KeepFresh on={open} />
    </>
  )
}
