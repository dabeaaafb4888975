import type { Route } from 'next'
import type { CompareView as View } from '#server/compare/types.ts'
import type { DecisionActions } from '../decisions/desk.tsx'
import { Notice } from '../ui/notice.tsx'
import { EVERYTHING } from './arrangement.ts'
import { Origins } from './origins.tsx'
import { RowsTab } from './rows-tab.tsx'
import { Terms } from './terms.tsx'
import { CompareTexts } from './texts.tsx'
import { TimelineTab } from './timeline-tab.tsx'
import type { Look } from './views.ts'

type Props = {
  view: View
  look: Look
  hrefOf: (change: Partial<Look>) => Route
  /** Where a row is kept in a collection from, but for the row itself; null where it cannot be. */
  keep?: string | null
  linked: boolean
  /** What members decide by; null where nothing can be decided. */
  actions?: DecisionActions | null
}

/** One view of a comparison: the rows, the full texts, when it happened, the origins, and what each source calls things. */
export function CompareView({ view, look, hrefOf, keep = null, linked, actions = null }: Props) {
  return (
    <>
      <Loops view={view} />
      {look.view === 'rows' && (
        <RowsTab view={view} look={look} hrefOf={hrefOf} keep={keep} linked={linked} actions={actions} />
      )}
      {look.view === 'texts' && <CompareTexts view={view} />}
      {look.view === 'timeline' && <TimelineTab view={view} linked={linked} />}
      {look.view === 'origins' && (
        <Origins
          view={view}
          linked={linked}
          rowHref={(index) => `${hrefOf({ ...EVERYTHING, all: false, view: 'rows' })}#row-${index}`}
        />
      )}
      {look.view === 'terms' && <Terms view={view} />}
    </>
  )
}

function Loops({ view }: { view: View }) {
  if (view.loops.length === 0) return null
  return (
    <div className="mt-4 grid gap-2">
      {view.loops.map((loop) => {
        const names = loop.map((column) => view.columns[column]?.label)
        return (
          <Notice key={loop.join()} tone="bad" title="These reports cite each other in a ring">
            {[...names, names[0]].join(' → ')}. None of them reaches a source outside the ring.
          </Notice>
        )
      })}
    </div>
  )
}
