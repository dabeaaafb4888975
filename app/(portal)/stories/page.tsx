import type { Metadata } from 'next'
import { QueryForm } from '#components/list/query-form.tsx'
import { StoryList } from '#components/stories/story-list.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { FilterChip } from '#components/ui/chip.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { CONTROL } from '#components/ui/field.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listStories } from '#server/stories/list-stories.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { parseStoriesParams, type StoriesParams, storiesHref } from './search-params.ts'

export const metadata: Metadata = { title: 'Stories' }

export default async function StoriesPage({ searchParams }: { searchParams: SearchParams }) {
  const params = parseStoriesParams(await searchParams)
  const viewer = await getViewer()
  const { stories, previous, next } = await load(storiesHref(params), () => listStories(viewer, params))
  return (
    <>
      <PageHeader title="Stories">
        Reports on the same matter, brought together as they come in. What you change here stays.
      </PageHeader>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
        <nav aria-label="Which stories" className="flex flex-wrap gap-2">
          <FilterChip href={storiesHref(params, { single: false })} on={!params.single}>
            Two reports or more
          </FilterChip>
          <FilterChip href={storiesHref(params, { single: true })} on={params.single}>
            Also single reports
          </FilterChip>
        </nav>
        <search>
          <QueryForm action="/stories" className="flex gap-2">
            {params.single && <input type="hidden" name="single" value="1" />}
            <label htmlFor="q" className="sr-only">
              Find a story
            </label>
            <input
              id="q"
              name="q"
              type="search"
              key={params.q}
              defaultValue={params.q}
              maxLength={200}
              placeholder="Title or headline"
              className={`${CONTROL} min-h-9 w-56`}
            />
            <Button type="submit">Find</Button>
          </QueryForm>
        </search>
      </div>
      {stories.length > 0 ? <StoryList stories={stories} /> : <Nothing params={params} />}
      {(previous || next) && (
        <nav aria-label="Pages" className="mt-6 flex justify-center gap-2">
          {previous && <ButtonLink href={storiesHref(params, { cursor: previous })}>Newer</ButtonLink>}
          {next && <ButtonLink href={storiesHref(params, { cursor: next })}>Older</ButtonLink>}
        </nav>
      )}
    </>
  )
}

function Nothing({ params }: { params: StoriesParams }) {
  if (params.q) {
    return (
      <EmptyState
        title={`No story has “${params.q}”`}
        action={<ButtonLink href={storiesHref(params, { q: '' })}>All stories</ButtonLink>}
      >
        Titles of stories and headlines of their reports were looked through.
        {!params.single && ' Reports that are in no story with another one were left out.'}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No stories yet"
      action={
        <>
          <ButtonLink href="/add" variant="primary">
            Add a report
          </ButtonLink>
          <ButtonLink href="/articles">Go to the articles</ButtonLink>
        </>
      }
    >
      A story begins with the second report on the same matter. It has a timeline, the positions of everybody
      in it, what is disputed, and what the newest report adds.
    </EmptyState>
  )
}
