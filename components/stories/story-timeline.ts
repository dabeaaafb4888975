import type { StoryDigest } from '#core/stories/digest.ts'
import { gravest } from '#core/stories/digest.ts'
import { timelineOf } from '#core/timeline/events.ts'
import type { TimelineEvents, TimelineTelling } from '../timeline/types.ts'
import { factHref } from './fact-line.tsx'

/** So many events are shown at once; a story that has more is shown by its main ones first, and by pages. */
export const EVENTS = 80

/** The timeline of a story: its rows on two clocks. */
export function storyTimeline(digest: StoryDigest): TimelineEvents {
  return timelineOf(
    digest.rows.map(({ facts, pairs }) => ({
      ...gravest(pairs),
      tellings: facts.flatMap((place) => {
        const fact = digest.facts[place]
        const report = digest.reports[fact?.report ?? -1]
        if (!fact || !report) return []
        const told: TimelineTelling = {
          key: `${fact.report} ${fact.n}`,
          report: report.articleId,
          source: report.source,
          title: report.title,
          words: fact.quote,
          hops: fact.hops,
          href: factHref(digest, place),
        }
        return [{ key: told.key, published: report.published, dates: fact.dates, told }]
      }),
    })),
  )
}

/** Events that more than one report tells. */
export const isMain = ({ tellings }: TimelineEvents['dated'][number]): boolean =>
  new Set(tellings.map(({ told }) => told.report)).size > 1

/** A page of a long timeline: its main events, or all of them. */
export function pageOf(timeline: TimelineEvents, main: boolean, page: number) {
  const chosen = main ? timeline.dated.filter(isMain) : timeline.dated
  const pages = Math.max(1, Math.ceil(chosen.length / EVENTS))
  const at = Math.min(Math.max(1, page), pages)
  return { dated: chosen.slice((at - 1) * EVENTS, at * EVENTS), page: at, pages }
}
