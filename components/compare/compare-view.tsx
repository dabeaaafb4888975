import type { Route } from 'next'
import type { ExportFormat, CompareView as View } from '#server/compare/types.ts'
import type { DecisionActions } from '../decisions/desk.tsx'
import { LinkTabs } from '../ui/link-tabs.tsx'
import { Notice } from '../ui/notice.tsx'
import { EVERYTHING } from './arrangement.ts'
import { ExportLinks } from './export-links.tsx'
import { Origins } from './origins.tsx'
import { PrintedFrom } from './printed-from.tsx'
import { RowsTab } from './rows-tab.tsx'
import { Terms } from './terms.tsx'
import { CompareTexts } from './texts.tsx'
import { TimelineTab } from './timeline-tab.tsx'
import { COMPARE_VIEWS, type Look, type ViewName } from './views.ts'

const TAB_WORD: Record<ViewName, string> = {
  rows: 'Rows',
  texts: 'Texts',
  timeline: 'Timeline',
  origins: 'Origins',
  terms: 'Terms',
}

type Props = {
  view: View
  look: Look
  hrefOf: (change: Partial<Look>) => Route
  /** Where a row is kept in a collection from, but for the row itself; null where it cannot be. */
  keep?: string | null
  /** Where the comparison can be downloaded from, if it can be. */
  exportHref?: (format: ExportFormat) => string
  linked: boolean
  /** What members decide by; null where nothing can be decided. */
  actions?: DecisionActions | null
}

/** A comparison with its views: the rows, the full texts, when it happened, the origins, and what each source calls things. */
export function CompareView({ view, look, hrefOf, keep = null, exportHref, linked, actions = null }: Props) {
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6">
        <div className="min-w-0 flex-1 max-sm:basis-full">
          <LinkTabs
            label="Views"
            tabs={COMPARE_VIEWS.map((name) => ({
              // A view of its own has nothing to do with which rows were shown.
              href: hrefOf(name === 'rows' ? { view: name } : { ...EVERYTHING, all: false, view: name }),
              name: TAB_WORD[name],
              on: look.view === name,
            }))}
          />
        </div>
        {exportHref && <ExportLinks hrefOf={exportHref} />}
      </div>
      <PrintedFrom />
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
