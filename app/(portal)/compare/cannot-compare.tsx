import type { Route } from 'next'
import { ReadingStatus } from '#components/reader/reading-status.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { SharedStory } from '#server/compare/shared-story.ts'

/** What keeps reports from being compared, and the story that has them where they are too many. */
export type Problem = { problem: string; code: string; tooMany: boolean; story: SharedStory | null }

type WhyNotProps = Problem & { again: Route }

/** In place of the page where nothing is compared. */
export function CannotCompare(props: WhyNotProps) {
  return (
    <>
      <PageHeader title="Compare" />
      <WhyNot {...props} />
    </>
  )
}

/** Why reports could not be compared, and what can be done. */
export function WhyNot({ problem, code, tooMany, story, again }: WhyNotProps) {
  return (
    <EmptyState
      title={problem}
      action={
        <>
          {code === 'unavailable' && (
            <ButtonLink href={again} variant="primary">
              Try again
            </ButtonLink>
          )}
          {tooMany && (
            <ButtonLink href={(story ? `/stories/${story.id}` : '/stories') as Route} variant="primary">
              {story ? 'Open their story' : 'See the stories'}
            </ButtonLink>
          )}
          <ButtonLink href="/articles">Choose reports</ButtonLink>
        </>
      }
    >
      {code === 'being-read' ? (
        <ReadingStatus label="The comparison opens by itself as soon as its facts are there." />
      ) : tooMany ? (
        <>
          {story ? `${story.reports} of them are in the story “${story.title}”. ` : ''}A story has room for
          every report on a matter. To see them side by side, choose two to twelve.
        </>
      ) : (
        'Select two to twelve reports in the table of articles and press Compare.'
      )}
    </EmptyState>
  )
}
