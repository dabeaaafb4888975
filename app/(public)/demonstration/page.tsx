import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getDemonstration } from '#server/compare/get-demonstration.ts'
import type { SearchParams } from '../../_lib/page.ts'
import { parseCompareParams } from '../../(portal)/compare/search-params.ts'

export const metadata: Metadata = { title: 'Demonstration' }

/** The sample comparison, for everybody, to read only. */
export default async function DemonstrationPage({ searchParams }: { searchParams: SearchParams }) {
  const { relation, view: shown } = parseCompareParams(await searchParams)
  const demonstration = await getDemonstration()
  if (!demonstration) notFound()
  const { saved, notice } = demonstration
  return (
    <>
      <PageHeader title={saved.title} crumb="Demonstration">
        <CountLine
          reports={saved.view.columns.length}
          origins={saved.view.origins}
          counts={saved.view.counts}
        />
      </PageHeader>
      <p className="max-w-prose text-[0.8125rem] text-pretty text-muted">{notice}</p>
      <CompareView
        view={saved.view}
        shown={shown}
        relation={relation}
        hrefOf={(change) => {
          const next = { relation, view: shown, ...change }
          const query = new URLSearchParams({
            ...(next.relation && { relation: next.relation }),
            ...(next.view !== 'rows' && { view: next.view }),
          })
          return `/demonstration${query.size > 0 ? `?${query}` : ''}` as Route
        }}
        linked={false}
      />
    </>
  )
}
