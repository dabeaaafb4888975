import type { Route } from 'next'
import { timelineOf } from '#core/timeline/events.ts'
import type { CompareView } from '#server/compare/types.ts'
import { Timeline } from '../timeline/timeline.tsx'
import type { TimelineTelling } from '../timeline/types.ts'

/** The rows on two clocks: when what they tell happened, and when each report told it. */
export function TimelineTab({ view, linked }: { view: CompareView; linked: boolean }) {
  const groups = view.rows.map(({ relation, aspect, cells }) => ({
    relation: relation === 'only' ? null : relation,
    aspect,
    tellings: cells.flatMap((cell, i) => {
      const column = view.columns[i]
      if (!column) return []
      const { articleId, versionN, source, title, published } = column
      return cell.map(({ n, quote, hops, dates }) => {
        const key = `${i} ${n}`
        const told: TimelineTelling = {
          key,
          report: articleId,
          source,
          title,
          words: quote,
          hops: linked ? hops : hops.map((hop) => ({ ...hop, entityId: null })),
          href: linked ? (`/articles/${articleId}?version=${versionN}&fact=${n}` as Route) : null,
        }
        return { key, published, dates, told }
      })
    }),
  }))
  return (
    <section aria-labelledby="timeline" className="pt-5">
      <h2 id="timeline" className="font-serif text-lg font-semibold">
        When it happened, and when it was told
      </h2>
      <div className="mt-3">
        <Timeline timeline={timelineOf(groups)} />
      </div>
    </section>
  )
}
