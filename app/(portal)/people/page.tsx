import type { Metadata, Route } from 'next'
import { z } from 'zod'
import { PeopleTable } from '#components/people/people-table.tsx'
import { PeopleTabs } from '#components/people/people-tabs.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { CONTROL } from '#components/ui/field.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listPeople } from '#server/people/list-people.ts'
import { requireUser } from '#server/viewer.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { providerButtons } from '../../_lib/providers.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { makeResetLinkAction, setDisabledAction, setRoleAction } from './actions.ts'

export const metadata: Metadata = { title: 'People' }

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())
const Params = z.object({
  find: one.pipe(z.string().trim().max(200)).catch(''),
  page: one.pipe(z.coerce.number<string>().int().min(1).max(10_000)).catch(1),
})

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  const { find, page } = Params.parse(await searchParams)
  const viewer = await getViewer()
  const { people, more } = await load('/people', () => listPeople(viewer, { find, page }))
  const { userId } = requireUser(viewer)
  const ways = Object.fromEntries(providerButtons().map(({ id, name }) => [id, name]))
  return (
    <>
      <PageHeader
        title="People"
        actions={<ButtonLink href="/people/invitations">Invite somebody</ButtonLink>}
      />
      <PeopleTabs on="people" />
      <search>
        <form action="/people" className="mb-4 flex max-w-md gap-2">
          <label htmlFor="find" className="sr-only">
            Find by name or e-mail address
          </label>
          <input
            id="find"
            name="find"
            type="search"
            defaultValue={find}
            placeholder="Name or e-mail address"
            className={`${CONTROL} min-h-9`}
          />
          <Button type="submit">Find</Button>
        </form>
      </search>
      {people.length > 0 ? (
        <PeopleTable
          people={people}
          self={userId}
          ways={{ ...ways, password: 'Password' }}
          setRole={setRoleAction}
          makeResetLink={makeResetLinkAction}
          setDisabled={setDisabledAction}
        />
      ) : (
        <EmptyState title="Nobody found" action={<ButtonLink href="/people">Everybody</ButtonLink>}>
          No name and no address here has “{find}” in it.
        </EmptyState>
      )}
      <Pages find={find} page={page} more={more} />
    </>
  )
}

function Pages({ find, page, more }: { find: string; page: number; more: boolean }) {
  if (page === 1 && !more) return null
  const to = (page: number) =>
    `/people?${new URLSearchParams({ ...(find && { find }), page: String(page) })}` as Route
  return (
    <nav aria-label="Pages" className="mt-6 flex justify-center gap-2">
      {page > 1 && <ButtonLink href={to(page - 1)}>Before</ButtonLink>}
      {more && <ButtonLink href={to(page + 1)}>More people</ButtonLink>}
    </nav>
  )
}
