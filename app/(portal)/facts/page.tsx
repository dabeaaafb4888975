import type { Metadata, Route } from 'next'
import { FactFilters } from '#components/facts/fact-filters.tsx'
import { FactList } from '#components/facts/fact-list.tsx'
import { FilterChips } from '#components/list/filter-chips.tsx'
import { Pager } from '#components/list/pager.tsx'
import { Total } from '#components/list/total.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listFacts } from '#server/library/list-facts.ts'
import { listSources } from '#server/library/list-sources.ts'
import { nameEntities } from '#server/library/name-entities.ts'
import { PAGE_SIZES } from '#server/library/types.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { readEntity } from '../../_lib/read-entity.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { activeFilters, withoutFilters } from './filters.ts'
import { type FactsParams, factsHref, parseFactsParams } from './search-params.ts'

export const metadata: Metadata = { title: 'Facts' }

export default async function FactsPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = parseFactsParams(await searchParams)
  const viewer = await getViewer()
  const { params, entity, speaker, sources, page } = await load(factsHref(asked), async () => {
    const { entity, filter } = await readEntity(viewer, asked)
    const params = entity ? { ...asked, entity: entity.id, about: '' } : asked
    const [speakers, sources, page] = await Promise.all([
      nameEntities(viewer, params.saidBy ? [params.saidBy] : []),
      listSources(viewer),
      listFacts(viewer, { ...toInput(params), entity: filter }),
    ])
    return { params, entity, speaker: speakers[0] ?? null, sources, page }
  })
  const filters = activeFilters(params, sources, entity, speaker)
  const clear = factsHref(withoutFilters(params))
  const empty = page.rows.length === 0
  const hrefOf = (change: Partial<FactsParams>) => factsHref(params, change)
  if (empty && filters.length === 0) {
    return (
      <>
        <PageHeader title="Facts" />
        <NoFacts />
      </>
    )
  }
  return (
    <>
      <PageHeader
        title="Facts"
        actions={<ButtonLink href={'/entities' as Route}>Names in the facts</ButtonLink>}
      />
      <div className="grid grid-cols-1 gap-3">
        <FactFilters
          {...params}
          key={factsHref(params)}
          sources={sources}
          mentioned={entity}
          kept={{
            ...(params.saidBy && { saidBy: params.saidBy }),
            ...(params.size !== 50 && { size: String(params.size) }),
          }}
          active={filters.length - (params.q ? 1 : 0)}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {!empty && (
            <p className="text-muted">
              <Total total={page.total} one="fact" many="facts" />
            </p>
          )}
          <FilterChips filters={filters} clear={clear} />
        </div>
        {empty ? (
          <EmptyState
            title="No fact matches"
            action={<ButtonLink href={clear}>Clear all filters</ButtonLink>}
          >
            Take off a filter above, or search for fewer words.
          </EmptyState>
        ) : (
          <div>
            <FactList facts={page.rows} label="Facts" />
            <Pager
              previous={page.previous ? hrefOf({ cursor: page.previous }) : null}
              next={page.next ? hrefOf({ cursor: page.next }) : null}
              sizes={PAGE_SIZES.map((size) => ({ size, href: hrefOf({ size }), on: size === params.size }))}
            />
          </div>
        )}
      </div>
    </>
  )
}

function toInput({ source, voice, stage, certainty, order, about: _, ...params }: FactsParams) {
  return {
    ...params,
    sources: source,
    voices: voice,
    stages: stage,
    certainties: certainty,
    direction: order,
  }
}

function NoFacts() {
  return (
    <EmptyState
      title="No facts yet"
      action={
        <ButtonLink href={'/add' as Route} variant="primary">
          Add a report
        </ButtonLink>
      }
    >
      When a report is added, Collate takes out what it says, with the exact words and who says it, and lists
      it here.
    </EmptyState>
  )
}
