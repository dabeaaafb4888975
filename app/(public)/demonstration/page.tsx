import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompareTabs } from '#components/compare/compare-tabs.tsx'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import type { Look } from '#components/compare/views.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getDemonstration } from '#server/compare/get-demonstration.ts'
import type { SearchParams } from '../../_lib/page.ts'
import { lookHref, parseLook } from '../../(portal)/compare/search-params.ts'

export const metadata: Metadata = { title: 'Demonstration' }

/** The sample comparison, for everybody, to read only. */
export default async function DemonstrationPage({ searchParams }: { searchParams: SearchParams }) {
  const look = parseLook(await searchParams)
  const demonstration = await getDemonstration()
  if (!demonstration) notFound()
  const { saved, notice } = demonstration
  const hrefOf = (change: Partial<Look>) => lookHref('/demonstration', { ...look, ...change })
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
      <CompareTabs look={look} hrefOf={hrefOf} />
      <CompareView view={saved.view} look={look} hrefOf={hrefOf} linked={false} />
    </>
  )
}
