import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { CompareNotices } from '#components/compare/compare-notices.tsx'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { DeleteComparison, EditComparison } from '#components/compare/manage-comparison.tsx'
import { DecidedSince } from '#components/decisions/decided-since.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { SampleMark } from '#components/ui/chip.tsx'
import { Markdown } from '#components/ui/markdown.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getComparison } from '#server/compare/get-comparison.ts'
import type { SavedComparison } from '#server/compare/types.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { decideAction, withdrawDecisionAction } from '../../compare/actions.ts'
import { compareHref, parseLook } from '../../compare/search-params.ts'
import { changeComparisonAction, deleteComparisonAction } from './actions.ts'
import { readAsSaved, savedHref } from './search-params.ts'

export const metadata: Metadata = { title: 'Comparison' }

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

export default async function ComparisonPage({ params, searchParams }: Props) {
  const { id } = await params
  const raw = await searchParams
  const look = parseLook(raw)
  const asSaved = readAsSaved(raw)
  const viewer = await getViewer()
  const saved = await load(`/comparisons/${id}`, () => getComparison(viewer, id, { asSaved }))
  const { view } = saved
  return (
    <>
      <PageHeader
        crumb={
          <>
            <Link href="/comparisons" className="hover:underline">
              Comparisons
            </Link>{' '}
            / saved{' '}
            <time dateTime={saved.createdAt.toISOString()}>
              {saved.createdAt.toLocaleDateString('en-GB', {
                day: 'numeric',
                month: 'short',
                year: 'numeric',
              })}
            </time>
            {!saved.isOwner && saved.owner && ` by ${saved.owner}`}
          </>
        }
        title={saved.title}
        actions={
          <>
            <ButtonLink href={`/collections/add?comparison=${id}` as Route}>Add to collection</ButtonLink>
            {saved.isOwner && (
              <>
                <EditComparison comparison={saved} action={changeComparisonAction} />
                <DeleteComparison comparison={saved} action={deleteComparisonAction} />
              </>
            )}
          </>
        }
      >
        <CountLine reports={view.columns.length} origins={view.origins} counts={view.counts} />
        {saved.isSample && <SampleMark />}
      </PageHeader>
      {saved.note && <Markdown text={saved.note} />}
      <CompareNotices gone={view.gone} />
      <Outdated saved={saved} />
      <DecidedSince saved={saved} hrefOf={(then) => savedHref(id, look, then)} />
      <CompareView
        view={view}
        look={look}
        hrefOf={(change) => savedHref(id, { ...look, ...change }, asSaved)}
        // A row as it was then may be no row any more.
        keep={asSaved ? null : `/collections/add?comparison=${id}`}
        exportHref={(format) => `/comparisons/${id}/export?format=${format}${asSaved ? '&saved=1' : ''}`}
        linked
        actions={
          viewer.kind === 'user' && !asSaved
            ? { decide: decideAction, withdraw: withdrawDecisionAction }
            : null
        }
      />
    </>
  )
}

/** Says when the reports have been captured anew since, and leads to a comparison of the newest words. */
function Outdated({ saved }: { saved: SavedComparison }) {
  const outdated = saved.view.columns.filter((column) => column.outdated)
  if (outdated.length === 0) return null
  const articles = saved.view.columns.map((column) => column.articleId)
  return (
    <div className="mt-4">
      <Notice title="Made on an earlier version">
        {outdated.map((column) => column.label).join(', ')} {outdated.length === 1 ? 'has' : 'have'} changed
        the text since. This comparison keeps the words it was made on.{' '}
        <Link href={compareHref(articles)} className="text-accent underline underline-offset-2">
          Compare the newest versions
        </Link>
      </Notice>
    </div>
  )
}
