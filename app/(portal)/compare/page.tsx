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
import { CollateError } from '#server/errors.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { saveComparisonAction } from './actions.ts'
import { compareHref, parseArticles, parseLook } from './search-params.ts'

export const metadata: Metadata = { title: 'Compare' }

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams
  const [asked, look] = [parseArticles(params), parseLook(params)]
  const viewer = await getViewer()
  const found = await load(compareHref(asked, look), () => compareOrSayWhy(viewer, asked))
  if (found.problem !== undefined) return <CannotCompare {...found} again={compareHref(asked, look)} />

  const { view } = found
  const articles = view.columns.map((column) => column.articleId)
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
        look={look}
        hrefOf={(change) => compareHref(articles, { ...look, ...change })}
        // A row is kept by its facts: the comparison of the same articles finds it again.
        keep={`/collections/add?compare=${articles.join(',')}`}
        exportHref={(format) =>
          compareHref(articles).replace('/compare?', `/compare/export?format=${format}&`)
        }
        linked
      />
    </>
  )
}

/** Reports that cannot be compared are a state of this page, not an error of the portal. */
async function compareOrSayWhy(viewer: Awaited<ReturnType<typeof getViewer>>, articles: string[]) {
  try {
    return { view: await compareReports(viewer, articles) }
  } catch (error) {
    if (error instanceof CollateError && (error.code === 'invalid' || error.code === 'unavailable')) {
      return { problem: error.message, code: error.code }
    }
    throw error
  }
}

function CannotCompare({ problem, code, again }: { problem: string; code: string; again: Route }) {
  return (
    <>
      <PageHeader title="Compare" />
      <EmptyState
        title={problem}
        action={
          <>
            {code === 'unavailable' && (
              <ButtonLink href={again} variant="primary">
                Try again
              </ButtonLink>
            )}
            <ButtonLink href="/articles">Choose reports</ButtonLink>
          </>
        }
      >
        Select two to twelve reports in the table of articles and press Compare.
      </EmptyState>
    </>
  )
}
