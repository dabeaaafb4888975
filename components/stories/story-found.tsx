import type { Route } from 'next'
import { contradictionsOf } from '#core/stories/contradictions.ts'
import type { StoryDigest } from '#core/stories/digest.ts'
import { newestOf } from '#core/stories/newest.ts'
import { positionsOf } from '#core/stories/positions.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { FilterChip } from '../ui/chip.tsx'
import { Contradictions } from './contradictions.tsx'
import { NewestReport } from './newest.tsx'
import { Positions } from './positions.tsx'
import { EVENTS, isMain, pageOf, storyTimeline } from './story-timeline.ts'

type View = 'timeline' | 'positions' | 'contradictions' | 'newest'
type Props = {
  digest: StoryDigest
  view: View
  all: boolean
  page: number
  hrefOf: (change: { all?: boolean; page?: number }) => Route
}

/** What comparing the reports of a story found, in one of its views. */
export function StoryFound({ digest, view, ...rest }: Props) {
  switch (view) {
    case 'positions':
      return <Positions digest={digest} actors={positionsOf(digest)} />
    case 'contradictions':
      return <Contradictions digest={digest} contradictions={contradictionsOf(digest)} />
    case 'newest':
      return <NewestReport digest={digest} newest={newestOf(digest)} />
    case 'timeline':
      return <StoryTimeline digest={digest} {...rest} />
  }
}

function StoryTimeline({ digest, all, page, hrefOf }: Omit<Props, 'view'>) {
  const timeline = storyTimeline(digest)
  const main = timeline.dated.filter(isMain).length
  // A short story is shown whole; a long one by what several reports tell, unless all is asked for.
  const long = timeline.dated.length > EVENTS && main > 0
  const shown = pageOf(timeline, long && !all, page)
  return (
    <>
      {long && (
        <nav aria-label="Which events" className="mb-4 flex flex-wrap gap-2 print:hidden">
          <FilterChip href={hrefOf({ all: false })} on={!all}>
            Told by several reports {main}
          </FilterChip>
          <FilterChip href={hrefOf({ all: true })} on={all}>
            All {timeline.dated.length}
          </FilterChip>
        </nav>
      )}
      <Timeline
        timeline={{ dated: shown.dated, undated: shown.page === shown.pages ? timeline.undated : [] }}
      />
      {shown.pages > 1 && (
        <nav aria-label="Pages" className="mt-6 flex items-center justify-center gap-3">
          {shown.page > 1 && <ButtonLink href={hrefOf({ all, page: shown.page - 1 })}>Earlier</ButtonLink>}
          <span className="text-muted">
            {shown.page} of {shown.pages}
          </span>
          {shown.page < shown.pages && (
            <ButtonLink href={hrefOf({ all, page: shown.page + 1 })}>Later</ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}
