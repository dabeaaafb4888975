import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { SaveComparison } from '#components/compare/save-comparison.tsx'
import { suggestTitle } from '#components/compare/suggest-title.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { compareReports } from '#server/compare/compare-reports.ts'
import type { CompareRow, CompareView as View } from '#server/compare/types.ts'
import { CollateError } from '#server/errors.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { writeRow } from '../collections/add/search-params.ts'
import { saveComparisonAction } from './actions.ts'
import { type CompareParams, compareHref, parseCompareParams } from './search-params.ts'

export const metadata: Metadata = { title: 'Compare' }

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const params = parseCompareParams(await searchParams)
  const viewer = await getViewer()
  const found = await load(compareHref(params), () => compareOrSayWhy(viewer, params))
  if (found.problem !== undefined) return <CannotCompare {...found} params={params} />

  const { view } = found
  const articles = view.columns.map((column) => column.articleId)
  const here = { ...params, articles }
  const title = suggestTitle(view.columns)
  return (
    <>
      <PageHeader
        crumb={
          <>
            <Link href="/articles" className="hover:underline">
              Articles
            </Link>{' '}
            / Compare
          </>
        }
        title={title}
        actions={<SaveComparison action={saveComparisonAction} articles={articles} suggestedTitle={title} />}
      >
        <CountLine reports={view.columns.length} origins={view.origins} counts={view.counts} />
      </PageHeader>
      <CompareView
        view={view}
        shown={params.view}
        relation={params.relation}
        hrefOf={(change) => compareHref({ ...here, ...change })}
        keepHref={(row) => keepRowHref(view, row)}
        exportHref={(format) => compareHref(here).replace('/compare?', `/compare/export?format=${format}&`)}
        linked
      />
    </>
  )
}

/** A row is kept by its facts: the comparison of the same articles finds it again. */
function keepRowHref(view: View, row: CompareRow): Route {
  const compare = view.columns.map((one) => one.articleId).join(',')
  return `/collections/add?compare=${compare}&row=${writeRow(view, row)}` as Route
}

/** Reports that cannot be compared are a state of this page, not an error of the portal. */
async function compareOrSayWhy(viewer: Awaited<ReturnType<typeof getViewer>>, params: CompareParams) {
  try {
    return { view: await compareReports(viewer, params.articles) }
  } catch (error) {
    if (error instanceof CollateError && (error.code === 'invalid' || error.code === 'unavailable')) {
      return { problem: error.message, code: error.code }
    }
    throw error
  }
}

function CannotCompare({ problem, code, params }: { problem: string; code: string; params: CompareParams }) {
  return (
    <>
      <PageHeader title="Compare" />
      <EmptyState
        title={problem}
        action={
          <>
            {code === 'unavailable' && (
              <ButtonLink href={compareHref(params)} variant="primary">
                Try again
              </ButtonLink>
            )}
            <ButtonLink href="/articles">Choose reports</ButtonLink>
          </>
        }
      >
        Select two to six reports in the table of articles and press Compare.
      </EmptyState>
    </>
  )
}
