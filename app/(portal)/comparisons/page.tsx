import type { Metadata, Route } from 'next'
import { z } from 'zod'
import { ComparisonList } from '#components/compare/comparison-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { FilterChip } from '#components/ui/chip.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listComparisons } from '#server/compare/list-comparisons.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'

export const metadata: Metadata = { title: 'Comparisons' }

const Params = z.object({
  mine: z.literal('1').optional().catch(undefined),
  after: z.string().optional().catch(undefined),
})

export default async function ComparisonsPage({ searchParams }: { searchParams: SearchParams }) {
  const { mine, after } = Params.parse(await searchParams)
  const viewer = await getViewer()
  const { comparisons, next } = await load('/comparisons', () =>
    listComparisons(viewer, { mine: mine === '1', after }),
  )
  const more = new URLSearchParams({ ...(mine && { mine }), ...(next && { after: next }) })
  return (
    <>
      <PageHeader title="Comparisons" actions={<ButtonLink href="/articles">Compare reports</ButtonLink>}>
        Saved with the versions they were made on.
      </PageHeader>
      <nav aria-label="Whose comparisons" className="mb-4 flex gap-2">
        <FilterChip href="/comparisons" on={!mine}>
          All I may see
        </FilterChip>
        <FilterChip href="/comparisons?mine=1" on={mine === '1'}>
          Mine
        </FilterChip>
      </nav>
      {comparisons.length > 0 ? (
        <ComparisonList comparisons={comparisons} />
      ) : (
        <EmptyState
          title="No saved comparisons"
          action={<ButtonLink href="/articles">Choose reports</ButtonLink>}
        >
          Select two to twelve reports in the table of articles, press Compare, and save what you find.
        </EmptyState>
      )}
      {next && (
        <p className="mt-6 text-center">
          <ButtonLink href={`/comparisons?${more}` as Route}>Older comparisons</ButtonLink>
        </p>
      )}
    </>
  )
}
