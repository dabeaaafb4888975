import type { Metadata } from 'next'
import { ArticleFilters } from '#components/articles/article-filters.tsx'
import { ArticlesTable } from '#components/articles/articles-table.tsx'
import { NoArticles } from '#components/articles/no-articles.tsx'
import { SearchNotice } from '#components/articles/search-notice.tsx'
import { ViewOptions } from '#components/articles/view-options.tsx'
import { FilterChips } from '#components/list/filter-chips.tsx'
import { Pager } from '#components/list/pager.tsx'
import { Total } from '#components/list/total.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listArticles } from '#server/library/list-articles.ts'
import { listSources } from '#server/library/list-sources.ts'
import { PAGE_SIZES } from '#server/library/types.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { readEntity } from '../../_lib/read-entity.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { deleteArticlesAction, matchAction, storiesOfAction } from './actions.ts'
import { activeFilters, withoutFilters } from './filters.ts'
import { type ArticlesParams, articlesHref, parseArticlesParams, sortWord } from './search-params.ts'
import { sortHrefs } from './sort-hrefs.ts'

export const metadata: Metadata = { title: 'Articles' }

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = parseArticlesParams(await searchParams)
  const viewer = await getViewer()
  const { params, entity, sources, page } = await load(articlesHref(asked), async () => {
    const { entity, filter } = await readEntity(viewer, asked)
    const params = entity ? { ...asked, entity: entity.id, about: '' } : asked
    const [sources, page] = await Promise.all([
      listSources(viewer),
      listArticles(viewer, { ...params, entity: filter }),
    ])
    return { params, entity, sources, page }
  })
  const mayDelete = viewer.kind === 'user' && viewer.role !== 'researcher'
  const filters = activeFilters(params, sources, entity)
  const clear = articlesHref(withoutFilters(params))
  const empty = page.rows.length === 0
  if (empty && filters.length === 0) {
    return (
      <>
        <PageHeader title="Articles" />
        <NoArticles />
      </>
    )
  }
  const hrefOf = (change: Partial<ArticlesParams>) => articlesHref(params, change)
  return (
    <>
      <PageHeader title="Articles" />
      <div className="grid grid-cols-1 gap-3">
        <ArticleFilters
          {...params}
          key={articlesHref({ ...params, selected: [] })}
          chosenSources={params.sources}
          sources={sources}
          entity={entity}
          sort={sortWord(params)}
          kept={keptFields(params)}
          active={filters.filter((filter) => filter.panel).length}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {!empty && (
            <p className="text-muted">
              <Total total={page.total} one="article" many="articles" />
            </p>
          )}
          <FilterChips filters={filters} clear={clear} />
          <div className="ms-auto">
            <ViewOptions
              density={params.density}
              hidden={params.hidden}
              densityHref={(density) => hrefOf({ density, cursor: params.cursor })}
              columnHref={(column) =>
                hrefOf({ hidden: toggle(params.hidden, column), cursor: params.cursor })
              }
            />
          </div>
        </div>
        {page.search && <SearchNotice search={page.search} empty={empty} />}
        {empty ? (
          <NoArticles clear={clear} />
        ) : (
          <div>
            <ArticlesTable
              rows={page.rows}
              hidden={params.hidden}
              density={params.density}
              sort={params.sort}
              direction={params.direction}
              sortHrefs={sortHrefs(params)}
              total={page.total}
              filtered={filters.length > 0}
              acts={{
                match: matchAction,
                storiesOf: storiesOfAction,
                remove: mayDelete ? deleteArticlesAction : null,
              }}
            />
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

/** What the filter form has no field for. */
function keptFields({ density, size, hidden }: ArticlesParams): Record<string, string> {
  return {
    ...(density === 'compact' && { density }),
    ...(size !== 50 && { size: String(size) }),
    ...(hidden.length > 0 && { hide: hidden.join(',') }),
  }
}

function toggle<T>(all: T[], one: T): T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}
