import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { BeingCompared } from '#components/compare/being-compared.tsx'
import { CompareNotices } from '#components/compare/compare-notices.tsx'
import { CompareStatus } from '#components/compare/compare-status.tsx'
import { CompareTabs } from '#components/compare/compare-tabs.tsx'
import { CompareView } from '#components/compare/compare-view.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { DeleteComparison, EditComparison } from '#components/compare/manage-comparison.tsx'
import { OnceThere } from '#components/compare/once-there.tsx'
import type { Look } from '#components/compare/views.ts'
import { DecidedSince } from '#components/decisions/decided-since.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { SampleMark } from '#components/ui/chip.tsx'
import { Markdown } from '#components/ui/markdown.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { openComparison } from '#server/compare/get-comparison.ts'
import type { ColumnHead } from '#server/compare/types.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { behind, soon } from '../../../_lib/soon.ts'
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
  const here = `/comparisons/${id}`
  const saved = await load(here, () => openComparison(viewer, id, { asSaved }))
  const { columns } = saved
  const view = look.all
    ? await load(here, () => saved.view)
    : ((await load(here, () => soon(saved.view))) ?? saved.view)
  // The rows are what is waited for: what is said about them follows.
  const about = behind(view)
  const hrefOf = (change: Partial<Look>) => savedHref(id, { ...look, ...change }, asSaved)
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
        <OnceThere of={about} waiting={<CountLine reports={columns.length} />}>
          {(made) => <CountLine reports={made.columns.length} origins={made.origins} counts={made.counts} />}
        </OnceThere>
        {saved.isSample && <SampleMark />}
      </PageHeader>
      {saved.note && <Markdown text={saved.note} />}
      <OnceThere of={about} waiting={null}>
        {({ gone }) => <CompareNotices gone={gone} />}
      </OnceThere>
      <Outdated columns={columns} />
      <OnceThere of={about} waiting={null}>
        {(made) => (
          <DecidedSince saved={{ ...saved, view: made }} hrefOf={(then) => savedHref(id, look, then)} />
        )}
      </OnceThere>
      <CompareTabs
        look={look}
        hrefOf={hrefOf}
        exportHref={(format) => `/comparisons/${id}/export?format=${format}${asSaved ? '&saved=1' : ''}`}
      />
      <CompareStatus of={about} reports={columns.length} />
      <OnceThere of={view} waiting={<BeingCompared columns={columns} look={look} hrefOf={hrefOf} linked />}>
        {(made) => (
          <CompareView
            view={made}
            look={look}
            hrefOf={hrefOf}
            // A row as it was then may be no row any more.
            keep={asSaved ? null : `/collections/add?comparison=${id}`}
            linked
            actions={
              viewer.kind === 'user' && !asSaved
                ? { decide: decideAction, withdraw: withdrawDecisionAction }
                : null
            }
          />
        )}
      </OnceThere>
    </>
  )
}

/** Says when the reports have been captured anew since, and leads to a comparison of the newest words. */
function Outdated({ columns }: { columns: ColumnHead[] }) {
  const outdated = columns.filter((column) => column.outdated)
  if (outdated.length === 0) return null
  const articles = columns.map((column) => column.articleId)
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
