import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { FactTimeline } from '#components/entities/fact-timeline.tsx'
import { MentionsChart } from '#components/entities/mentions-chart.tsx'
import { Total } from '#components/list/total.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import { FilterChip } from '#components/ui/chip.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkTabs } from '#components/ui/link-tabs.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getEntity } from '#server/library/get-entity.ts'
import { listFacts } from '#server/library/list-facts.ts'
import type { EntityProfile } from '#server/library/types.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { type EntityParams, entityHref, parseEntityParams } from './search-params.ts'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** Once a request, for the title and the page. */
const readProfile = cache(getEntity)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const { name } = await load(`/entities/${id}`, async () => readProfile(await getViewer(), id))
  return { title: name }
}

export default async function EntityPage({ params, searchParams }: Props) {
  const { id } = await params
  const state = parseEntityParams(await searchParams)
  const viewer = await getViewer()
  const said = state.view === 'said'
  const { entity, facts } = await load(entityHref(id, state), async () => {
    const entity = await readProfile(viewer, id)
    const facts = await listFacts(viewer, {
      ...(said ? { saidBy: entity.id } : { entity: entity.id }),
      direction: state.order,
      cursor: state.cursor,
      size: 25,
    })
    return { entity, facts }
  })
  const hrefOf = (change: Partial<EntityParams>) => entityHref(id, state, change)
  return (
    <>
      <PageHeader
        crumb={
          <>
            <Link href={'/entities' as Route} className="hover:underline">
              Names
            </Link>{' '}
            / {entity.kind}
          </>
        }
        title={entity.name}
      >
        <span>
          <strong className="font-semibold text-ink">{entity.mentions.toLocaleString('en-GB')}</strong>{' '}
          {entity.mentions === 1 ? 'mention' : 'mentions'} in{' '}
          <Link
            href={`/articles?entity=${id}` as Route}
            className="underline underline-offset-2 hover:text-ink"
          >
            {entity.articles.toLocaleString('en-GB')} {entity.articles === 1 ? 'article' : 'articles'}
          </Link>
        </span>
        {entity.aliases.length > 0 && <span>also {entity.aliases.join(', ')}</span>}
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <LinkTabs
            label="Timelines"
            tabs={[
              { href: hrefOf({ view: 'about' }), name: `About ${entity.name}`, on: !said },
              { href: hrefOf({ view: 'said' }), name: `Said by ${entity.name}`, on: said },
            ]}
          />
          {facts.rows.length > 0 && (
            <div className="mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-muted">
              <Total
                total={facts.total}
                one={said ? 'statement' : 'fact'}
                many={said ? 'statements' : 'facts'}
              />
              <span className="flex gap-2 print:hidden">
                <FilterChip href={hrefOf({ order: 'asc' })} on={state.order === 'asc'}>
                  Oldest first
                </FilterChip>
                <FilterChip href={hrefOf({ order: 'desc' })} on={state.order === 'desc'}>
                  Newest first
                </FilterChip>
              </span>
            </div>
          )}
          {facts.rows.length > 0 ? (
            <FactTimeline
              facts={facts.rows}
              label={said ? `Said by ${entity.name}` : `About ${entity.name}`}
            />
          ) : (
            <div className="mt-6">
              <EmptyState title={said ? `Nothing said by ${entity.name}` : `No fact names ${entity.name}`}>
                {said
                  ? 'No report in the library gives this name as the source of something.'
                  : 'The name stands in reports, but in no fact that was taken out of them.'}
              </EmptyState>
            </div>
          )}
          <nav aria-label="Pages" className="mt-6 flex gap-2 print:hidden">
            {facts.previous && (
              <Link href={hrefOf({ cursor: facts.previous })} rel="prev" className={buttonClass()}>
                Previous
              </Link>
            )}
            {facts.next && (
              <Link href={hrefOf({ cursor: facts.next })} rel="next" className={buttonClass()}>
                Next
              </Link>
            )}
          </nav>
        </div>
        <Aside entity={entity} />
      </div>
    </>
  )
}

function Aside({ entity }: { entity: EntityProfile }) {
  return (
    <aside className="grid content-start gap-8 max-lg:row-start-1">
      <section aria-labelledby="over-time">
        <h2 id="over-time" className="mb-3 font-semibold">
          Mentions over time
        </h2>
        <MentionsChart months={entity.months} undated={entity.undated} />
      </section>
      {entity.together.length > 0 && (
        <section aria-labelledby="together" className="max-lg:hidden">
          <h2 id="together" className="font-semibold">
            Named together with
          </h2>
          <p className="mb-2 text-[0.8125rem] text-muted">
            {entity.articles > entity.togetherAmong
              ? `In the newest ${entity.togetherAmong} articles with this name`
              : 'In the same articles'}
          </p>
          <ol>
            {entity.together.map(({ id, name, articles }) => (
              <li key={id} className="flex items-baseline justify-between gap-4 border-b border-line py-1">
                <Link
                  prefetch={false}
                  href={`/entities/${id}` as Route}
                  className="min-w-0 truncate decoration-line-strong underline-offset-2 hover:underline"
                >
                  {name}
                </Link>
                <span className="text-[0.8125rem] text-muted">
                  {articles}
                  <span className="sr-only"> articles</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  )
}
