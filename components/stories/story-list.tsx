import { Pin } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { StorySummary } from '#server/stories/types.ts'
import { SampleMark, Tag } from '../ui/chip.tsx'
import { RelationIcon } from '../ui/relation.tsx'

/** Stories, pinned ones first: how many report, from how many origins, since when, and what is disputed. */
export function StoryList({ stories }: { stories: StorySummary[] }) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet">
      {stories.map((story) => (
        <li key={story.id} className="grid gap-x-8 gap-y-1.5 px-5 py-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <h2 className="flex flex-wrap items-baseline gap-x-2 gap-y-1 font-serif text-[1.0625rem] leading-snug font-semibold">
              <Link
                href={`/stories/${story.id}` as Route}
                className="wrap-anywhere underline-offset-2 hover:underline"
              >
                {story.title}
              </Link>
              {story.pinned && (
                <Tag title="Pinned to the top of the list">
                  <Pin className="me-1 size-3" aria-hidden />
                  pinned
                </Tag>
              )}
              {story.isSample && <SampleMark />}
            </h2>
            <p className="mt-0.5 text-[0.8125rem] text-muted wrap-anywhere">
              {story.sources.join(' · ')}
              {story.moreSources > 0 && ` and ${story.moreSources} more`}
            </p>
            <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
              <Count n={story.reports} one="report" many="reports" />
              {story.figures && <Count n={story.figures.origins} one="origin" many="origins" />}
              {story.figures && story.figures.contradictions > 0 && (
                <span className="inline-flex items-center gap-1 text-contradict">
                  <RelationIcon relation="contradict" className="size-3.5" />
                  {story.figures.contradictions} open{' '}
                  {story.figures.contradictions === 1 ? 'contradiction' : 'contradictions'}
                </span>
              )}
              {!story.figures && story.reports > 1 && <span className="italic">being compared</span>}
            </p>
          </div>
          <p className="text-[0.8125rem] text-muted tabular-nums md:pt-1 md:text-end">
            <Days first={story.first} last={story.last} />
          </p>
        </li>
      ))}
    </ul>
  )
}

export function Count({ n, one, many }: { n: number; one: string; many: string }) {
  return (
    <span>
      <strong className="font-semibold text-ink">{n.toLocaleString('en-GB')}</strong> {n === 1 ? one : many}
    </span>
  )
}

/** From the first report to the newest. */
export function Days({ first, last }: { first: string | null; last: string | null }) {
  if (!first || !last) return <span className="italic">undated</span>
  if (first === last) return <time dateTime={first}>{formatEdtf(first)}</time>
  return (
    <>
      <time dateTime={first}>{formatEdtf(first)}</time> – <time dateTime={last}>{formatEdtf(last)}</time>
    </>
  )
}
