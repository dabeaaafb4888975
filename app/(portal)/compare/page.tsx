import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { CompareNotices } from '#components/compare/compare-notices.tsx'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { SaveComparison } from '#components/compare/save-comparison.tsx'
import { ReadingStatus } from '#components/reader/reading-status.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { suggestTitle } from '#core/suggest-title.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { type SharedStory, sharedStory } from '#server/compare/shared-story.ts'
import { MOST_REPORTS } from '#server/compare/types.ts'
import { CollateError } from '#server/errors.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { decideAction, saveComparisonAction, withdrawDecisionAction } from './actions.ts'
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
          <span className="print:hidden">
            <Link href="/articles" className="hover:underline">
              Articles
            </Link>{' '}
            / Compare
          </span>
        }
        title={title}
        actions={
          <>
            <ButtonLink href={`/collections/add?compare=${articles.join(',')}` as Route} prefetch={false}>
              Add to collection
            </ButtonLink>
            <SaveComparison action={saveComparisonAction} articles={articles} suggestedTitle={title} />
          </>
        }
      >
        <CountLine reports={view.columns.length} origins={view.origins} counts={view.counts} />
      </PageHeader>
      <CompareNotices gone={view.gone} repeated={asked.length - new Set(asked).size} />
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
        actions={{ decide: decideAction, withdraw: withdrawDecisionAction }}
      />
    </>
  )
}

/** What keeps reports from being compared; everything else is the portal's to answer. */
const HERE = new Set<CollateError['code']>(['invalid', 'being-read', 'unavailable', 'not-found'])

/** Reports that cannot be compared are a state of this page, not an error of the portal. */
async function compareOrSayWhy(viewer: Awaited<ReturnType<typeof getViewer>>, articles: string[]) {
  try {
    return { view: await compareReports(viewer, articles) }
  } catch (error) {
    if (!(error instanceof CollateError) || !HERE.has(error.code)) throw error
    const tooMany = articles.length > MOST_REPORTS
    const story = tooMany ? await sharedStory(viewer, articles) : null
    return { problem: error.message, code: error.code, tooMany, story }
  }
}

type Problem = { problem: string; code: string; tooMany: boolean; story: SharedStory | null }

function CannotCompare({ problem, code, tooMany, story, again }: Problem & { again: Route }) {
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
            {tooMany && (
              <ButtonLink href={(story ? `/stories/${story.id}` : '/stories') as Route} variant="primary">
                {story ? 'Open their story' : 'See the stories'}
              </ButtonLink>
            )}
            <ButtonLink href="/articles">Choose reports</ButtonLink>
          </>
        }
      >
        {code === 'being-read' ? (
          <ReadingStatus label="The comparison opens by itself as soon as its facts are there." />
        ) : tooMany ? (
          <>
            {story ? `${story.reports} of them are in the story “${story.title}”. ` : ''}A story has room for
            every report on a matter. To see them side by side, choose two to twelve.
          </>
        ) : (
          'Select two to twelve reports in the table of articles and press Compare.'
        )}
      </EmptyState>
    </>
  )
}
