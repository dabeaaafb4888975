import { Search } from 'lucide-react'
import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { QueryForm } from '#components/list/query-form.tsx'
import { Total } from '#components/list/total.tsx'
import { Button, ButtonLink, buttonClass } from '#components/ui/button.tsx'
import { FilterChip } from '#components/ui/chip.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ENTITY_KINDS } from '#core/fact.ts'
import { listEntities } from '#server/library/list-entities.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { type EntitiesParams, entitiesHref, parseEntitiesParams } from './search-params.ts'

export const metadata: Metadata = { title: 'Names' }

const PLURAL = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  system: 'Systems',
  document: 'Documents',
  event: 'Events',
}

export default async function EntitiesPage({ searchParams }: { searchParams: SearchParams }) {
  const params = parseEntitiesParams(await searchParams)
  const viewer = await getViewer()
  const page = await load(entitiesHref(params), () => listEntities(viewer, params))
  const hrefOf = (change: Partial<EntitiesParams>) => entitiesHref(params, change)
  const filtered = params.q !== '' || params.kind !== null
  return (
    <>
      <PageHeader title="Names">
        {page.rows.length > 0 && <Total total={page.total} one="name" many="names" />}
      </PageHeader>
      <QueryForm action={'/entities' as Route} className="mb-3">
        {params.kind && <input type="hidden" name="kind" value={params.kind} />}
        <search className="flex max-w-md gap-2">
          <label htmlFor="entities-q" className="sr-only">
            Any part of a name
          </label>
          <input
            key={params.q}
            id="entities-q"
            name="q"
            type="search"
            defaultValue={params.q}
            placeholder="Any part of a name"
            className="min-h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-3"
          />
          <Button type="submit">
            <Search className="size-4" aria-hidden />
            Search
          </Button>
        </search>
      </QueryForm>
      <nav aria-label="Kinds of names" className="mb-5 flex flex-wrap gap-2">
        <FilterChip href={hrefOf({ kind: null })} on={params.kind === null}>
          All
        </FilterChip>
        {ENTITY_KINDS.map((kind) => (
          <FilterChip key={kind} href={hrefOf({ kind })} on={params.kind === kind}>
            {PLURAL[kind]}
          </FilterChip>
        ))}
      </nav>
      {page.rows.length > 0 ? (
        <ul className="gap-x-10 sm:columns-2 lg:columns-3">
          {page.rows.map(({ id, name, kind }) => (
            <li
              key={id}
              className="flex break-inside-avoid items-baseline justify-between gap-4 border-b border-line py-1.5"
            >
              <Link
                prefetch={false}
                href={`/entities/${id}` as Route}
                className="min-w-0 decoration-line-strong underline-offset-2 wrap-break-word hover:underline"
              >
                {name}
              </Link>
              {!params.kind && <span className="text-[0.75rem] text-muted">{kind}</span>}
            </li>
          ))}
        </ul>
      ) : filtered ? (
        <EmptyState
          title="No name matches"
          action={<ButtonLink href={'/entities' as Route}>Show all names</ButtonLink>}
        />
      ) : (
        <EmptyState title="No names yet">
          The people, organizations and places that reports speak of are listed here once there are reports.
        </EmptyState>
      )}
      <nav aria-label="Pages" className="mt-6 flex gap-2 print:hidden">
        {page.previous && (
          <Link href={hrefOf({ cursor: page.previous })} rel="prev" className={buttonClass()}>
            Previous
          </Link>
        )}
        {page.next && (
          <Link href={hrefOf({ cursor: page.next })} rel="next" className={buttonClass()}>
            Next
          </Link>
        )}
      </nav>
    </>
  )
}
