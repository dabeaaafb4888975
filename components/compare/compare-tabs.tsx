import type { Route } from 'next'
import type { ExportFormat } from '#server/compare/types.ts'
import { LinkTabs } from '../ui/link-tabs.tsx'
import { EVERYTHING } from './arrangement.ts'
import { ExportLinks } from './export-links.tsx'
import { PrintedFrom } from './printed-from.tsx'
import { COMPARE_VIEWS, type Look, type ViewName } from './views.ts'

const TAB_WORD: Record<ViewName, string> = {
  rows: 'Rows',
  texts: 'Texts',
  timeline: 'Timeline',
  origins: 'Origins',
  terms: 'Terms',
}

type Props = {
  look: Look
  hrefOf: (change: Partial<Look>) => Route
  /** Where the comparison can be downloaded from, if it can be. */
  exportHref?: (format: ExportFormat) => string
}

/** The views of a comparison, and its files: there before it is made. */
export function CompareTabs({ look, hrefOf, exportHref }: Props) {
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
    </>
  )
}
