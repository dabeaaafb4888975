import type { Route } from 'next'
import Link from 'next/link'
import type { StoryRef } from '#server/stories/types.ts'

/** The story that a report is part of. A report alone in its story says nothing: there is no more to see there. */
export function InStory({ story }: { story: StoryRef | null }) {
  if (!story || story.reports < 2) return null
  return (
    <p className="mb-6 rounded-control border border-line bg-surface px-4 py-2.5 print:hidden">
      <span className="text-muted">Part of a story of {story.reports} reports: </span>
      <Link href={`/stories/${story.id}` as Route} className="font-medium underline underline-offset-2">
        {story.title}
      </Link>
    </p>
  )
}
