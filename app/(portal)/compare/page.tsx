import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { BeingCompared } from '#components/compare/being-compared.tsx'
import { CompareNotices } from '#components/compare/compare-notices.tsx'
import { CompareStatus } from '#components/compare/compare-status.tsx'
import { CompareTabs } from '#components/compare/compare-tabs.tsx'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { OnceThere } from '#components/compare/once-there.tsx'
import { SaveComparison } from '#components/compare/save-comparison.tsx'
import type { Look } from '#components/compare/views.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { suggestTitle } from '#core/suggest-title.ts'
import { startComparison } from '#server/compare/compare-reports.ts'
import { sharedStory } from '#server/compare/shared-story.ts'
import { MOST_REPORTS, type StartedComparison } from '#server/compare/types.ts'
import { CollateError } from '#server/errors.ts'
import type { Viewer } from '#server/viewer.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { behind, soon } from '../../_lib/soon.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { decideAction, saveComparisonAction, withdrawDecisionAction } from './actions.ts'
import { CannotCompare, type Problem, WhyNot } from './cannot-compare.tsx'
import { compareHref, parseArticles, parseLook } from './search-params.ts'

export const metadata: Metadata = { title: 'Compare' }

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams
  const [asked, look] = [parseArticles(params), parseLook(params)]
  const viewer = await getViewer()
  const again = compareHref(asked, look)
  const started = await load(again, () => startOrSayWhy(viewer, asked))
  if ('problem' in started) return <CannotCompare {...started} again={again} />

  const { columns } = started
  const comparing = load(again, () => started.view.catch(whyNot))
  const compared = look.all ? await comparing : ((await soon(comparing)) ?? comparing)
  if ('problem' in compared) return <CannotCompare {...compared} again={again} />

  // The rows are what is waited for: what is said about them follows.
  const about = behind(compared)
  const articles = columns.map((column) => column.articleId)
  const title = suggestTitle(columns)
  const hrefOf = (change: Partial<Look>) => compareHref(articles, { ...look, ...change })
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
        <OnceThere of={about} waiting={<CountLine reports={columns.length} />}>
          {(made) =>
            'problem' in made || (
              <CountLine reports={made.columns.length} origins={made.origins} counts={made.counts} />
            )
          }
        </OnceThere>
      </PageHeader>
      <OnceThere of={about} waiting={null}>
        {(made) =>
          'problem' in made || (
            <CompareNotices gone={made.gone} repeated={asked.length - new Set(asked).size} />
          )
        }
      </OnceThere>
      <CompareTabs
        look={look}
        hrefOf={hrefOf}
        exportHref={(format) =>
          compareHref(articles).replace('/compare?', `/compare/export?format=${format}&`)
        }
      />
      <CompareStatus of={about} reports={columns.length} />
      <OnceThere
        of={compared}
        waiting={<BeingCompared columns={columns} look={look} hrefOf={hrefOf} linked />}
      >
        {(made) =>
          'problem' in made ? (
            <div className="mt-4">
              <WhyNot {...made} again={again} />
            </div>
          ) : (
            <CompareView
              view={made}
              look={look}
              hrefOf={hrefOf}
              // A row is kept by its facts: the comparison of the same articles finds it again.
              keep={`/collections/add?compare=${articles.join(',')}`}
              linked
              actions={{ decide: decideAction, withdraw: withdrawDecisionAction }}
            />
          )
        }
      </OnceThere>
    </>
  )
}

/** What keeps reports from being compared; everything else is the portal's to answer. */
const HERE = new Set<CollateError['code']>(['invalid', 'being-read', 'unavailable', 'not-found'])

/** Reports that cannot be compared are a state of this page, not an error of the portal. */
async function startOrSayWhy(viewer: Viewer, articles: string[]): Promise<StartedComparison | Problem> {
  try {
    return await startComparison(viewer, articles)
  } catch (error) {
    const tooMany = articles.length > MOST_REPORTS
    return { ...whyNot(error), tooMany, story: tooMany ? await sharedStory(viewer, articles) : null }
  }
}

function whyNot(error: unknown): Problem {
  if (!(error instanceof CollateError) || !HERE.has(error.code)) throw error
  return { problem: error.message, code: error.code, tooMany: false, story: null }
}
