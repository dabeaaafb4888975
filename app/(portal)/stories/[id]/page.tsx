import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { compareHref } from '#components/compare/compare-href.ts'
import { AsOf } from '#components/stories/as-of.tsx'
import { History } from '#components/stories/history.tsx'
import { MergeStory, PinStory, RenameStory } from '#components/stories/manage-story.tsx'
import { ReportDesk } from '#components/stories/report-desk.tsx'
import { StoryFound } from '#components/stories/story-found.tsx'
import { Count, Days } from '#components/stories/story-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkTabs } from '#components/ui/link-tabs.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { contradictionsOf } from '#core/stories/contradictions.ts'
import { readStory } from '#server/stories/read-story.ts'
import type { StoryView } from '#server/stories/types.ts'
import { requireUser } from '#server/viewer.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import {
  findStoriesAction,
  mergeStoriesAction,
  moveArticlesAction,
  pinStoryAction,
  renameStoryAction,
  undoChangeAction,
} from './actions.ts'
import { parseStoryParams, STORY_VIEWS, type StoryParams, storyHref } from './search-params.ts'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const acts = {
  rename: renameStoryAction,
  pin: pinStoryAction,
  move: moveArticlesAction,
  merge: mergeStoriesAction,
  undo: undoChangeAction,
  find: findStoriesAction,
}

const NEWEST = 6

/** Once a request: the page and its title ask for the same story. */
const read = cache(async (id: string, asOf: string | null, page: number): Promise<StoryView> => {
  const viewer = await getViewer()
  const path = storyHref(id, parseStoryParams({ asOf: asOf ?? undefined }))
  const found = await load(path, () => readStory(viewer, { id, asOf, page }))
  if (found.kind === 'moved') permanentRedirect(`/stories/${found.to}` as Route)
  return found.story
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { asOf, page } = parseStoryParams(await searchParams)
  const { title } = await read((await params).id, asOf, page)
  return { title }
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = parseStoryParams(await searchParams)
  const viewer = requireUser(await getViewer())
  const story = await read(id, asked.asOf, asked.page)
  const { digest } = story
  const contradictions = digest ? contradictionsOf(digest) : []
  const open = contradictions.filter(({ settledBy }) => settledBy === null).length
  const isEditor = viewer.role !== 'researcher'
  const kept = { id, title: story.title, pinned: story.pinned !== null }
  const names: Record<(typeof STORY_VIEWS)[number], string> = {
    timeline: 'Timeline',
    positions: 'Positions',
    contradictions: open > 0 ? `Contradictions ${open}` : 'Contradictions',
    newest: 'What the newest adds',
    reports: 'Reports',
    history: 'History',
  }
  return (
    <>
      <PageHeader
        crumb={
          <Link href="/stories" className="hover:underline">
            Stories
          </Link>
        }
        title={story.title}
        actions={
          <>
            {story.reports > 1 && (
              <ButtonLink
                href={compareHref(story.members.slice(0, NEWEST).map((member) => member.id))}
                variant="primary"
              >
                {story.reports <= NEWEST ? 'Compare its reports' : 'Compare the newest six'}
              </ButtonLink>
            )}
            <PinStory story={kept} acts={acts} />
            <RenameStory story={kept} acts={acts} />
            {isEditor && <MergeStory story={kept} acts={acts} />}
          </>
        }
      >
        <Count n={story.reports} one="report" many="reports" />
        {digest && digest.origins.length > 0 && (
          <Count n={digest.origins.length} one="origin" many="origins" />
        )}
        {digest && <Count n={open} one="open contradiction" many="open contradictions" />}
        {story.reports > 0 && (
          <span>
            <Days {...spanOf(story)} />
          </span>
        )}
        {story.titled && <span>named by {story.titled.by ?? 'a former member'}</span>}
      </PageHeader>
      <AsOf
        days={story.days}
        asOf={asked.asOf}
        hidden={asked.view === 'timeline' ? [] : [['view', asked.view]]}
      />
      <LeftOut story={story} />
      <LinkTabs
        label="Views of this story"
        tabs={STORY_VIEWS.map((view) => ({
          href: storyHref(id, asked, { view, all: false }),
          name: names[view],
          on: asked.view === view,
        }))}
      />
      <div className="mt-6">
        <Shown story={story} asked={asked} isEditor={isEditor} />
      </div>
    </>
  )
}

function Shown({ story, asked, isEditor }: { story: StoryView; asked: StoryParams; isEditor: boolean }) {
  if (asked.view === 'history') {
    return <History changes={story.changes} isEditor={isEditor} undo={undoChangeAction} />
  }
  if (story.reports === 0) {
    return (
      <EmptyState
        title="Nothing had been published by then"
        action={<ButtonLink href={storyHref(story.id, asked, { asOf: null })}>Back to now</ButtonLink>}
      >
        The first report of this story came out later.
      </EmptyState>
    )
  }
  if (asked.view === 'reports') return <Reports story={story} asked={asked} />
  if (!story.digest) {
    return (
      <EmptyState
        title="Its reports are being compared"
        action={<ButtonLink href={storyHref(story.id, asked)}>Look again</ButtonLink>}
      >
        This takes seconds for some reports and minutes for hundreds. The reports themselves can be read
        meanwhile.
      </EmptyState>
    )
  }
  return (
    <StoryFound
      digest={story.digest}
      view={asked.view}
      all={asked.all}
      page={asked.page}
      hrefOf={(change) => storyHref(story.id, asked, change)}
    />
  )
}

function Reports({ story, asked }: { story: StoryView; asked: StoryParams }) {
  const whole = story.pages === 1 && story.later + story.undated === 0
  return (
    <>
      <ReportDesk story={story.id} members={story.members} whole={whole} acts={acts} />
      {story.pages > 1 && (
        <nav aria-label="Pages" className="mt-6 flex items-center justify-center gap-3">
          {story.page > 1 && (
            <ButtonLink href={storyHref(story.id, asked, { page: story.page - 1 })}>Newer</ButtonLink>
          )}
          <span className="text-muted">
            {story.page} of {story.pages}
          </span>
          {story.page < story.pages && (
            <ButtonLink href={storyHref(story.id, asked, { page: story.page + 1 })}>Older</ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}

/** What is not shown, and why. */
function LeftOut({ story: { later, undated, fresh, digest } }: { story: StoryView }) {
  const parts = [
    later > 0 && `${later} ${later === 1 ? 'report came' : 'reports came'} out later`,
    undated > 0 && `${undated} ${undated === 1 ? 'is' : 'are'} undated`,
  ].filter(Boolean)
  if (parts.length === 0 && (fresh || !digest)) return null
  return (
    <div className="mt-3 grid gap-2 empty:hidden">
      {parts.length > 0 && <p className="text-[0.8125rem] text-muted">Not shown: {parts.join(', ')}.</p>}
      {!fresh && digest && (
        <Notice>Reports have come or changed since these were compared. What they add is on its way.</Notice>
      )}
    </div>
  )
}

function spanOf({ days, asOf }: StoryView): { first: string | null; last: string | null } {
  const shown = asOf ? days.filter((day) => day <= asOf) : days
  return { first: shown[0] ?? null, last: shown.at(-1) ?? null }
}
