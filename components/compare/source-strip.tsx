'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import { Published } from '../ui/published.tsx'
import type { TableColumn } from './table-row.ts'

type Props = { columns: TableColumn[]; region: RefObject<HTMLElement | null> }

const FAR_BELOW = 1_000_000

/**
 * The names of the sources, in sight once the heads of the columns are not: a table that scrolls sideways cannot hold
 * its own heads. It follows the table sideways; on a phone it says which source is in sight.
 */
export function SourceStrip({ columns, region }: Props) {
  const names = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(false)
  const [at, setAt] = useState(0)
  const [sideways, setSideways] = useState(false)

  useEffect(() => {
    const table = region.current
    const head = table?.querySelector('thead')
    if (!table || !head) return
    // All that lies below the window counts as in sight: a jump past the heads, which never show them, is told then too.
    const watch = new IntersectionObserver(([entry]) => setShown(entry?.isIntersecting === false), {
      rootMargin: `0px 0px ${FAR_BELOW}px 0px`,
    })
    watch.observe(head)
    function follow() {
      if (!table) return
      if (names.current) names.current.style.transform = `translateX(${-table.scrollLeft}px)`
      setAt(columnInSight(table))
      setSideways(table.scrollWidth > table.clientWidth + 1)
    }
    follow()
    table.addEventListener('scroll', follow, { passive: true })
    window.addEventListener('resize', follow)
    return () => {
      watch.disconnect()
      table.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [region])

  const step = (by: number) => region.current && showColumn(region.current, at + by)
  const before = <Step name="Source before" Icon={ChevronLeft} act={() => step(-1)} off={at === 0} />
  const after = (
    <Step name="Next source" Icon={ChevronRight} act={() => step(1)} off={at === columns.length - 1} />
  )
  return (
    <div className="sticky top-0 z-20 h-0 print:hidden">
      <div
        className={`overflow-hidden rounded-b-control border-x border-b border-line-strong bg-sunken shadow-sheet ${shown ? '' : 'invisible'}`}
      >
        <div className="flex h-11 items-center gap-2 px-2 md:hidden">
          {before}
          <span aria-hidden="true" className="min-w-0 flex-1 truncate text-center">
            <b className="font-serif text-[0.9375rem] font-semibold">{columns[at]?.label}</b>{' '}
            <span className="text-xs text-muted">
              {at + 1} of {columns.length}
            </span>
          </span>
          {after}
        </div>
        <div className="relative max-md:hidden">
          <div
            ref={names}
            aria-hidden="true"
            style={{ '--sources': columns.length } as CSSProperties}
            className="grid min-w-[calc(12.5rem+var(--sources)*16.25rem)] grid-cols-[12.5rem_repeat(var(--sources),minmax(0,1fr))]"
          >
            <span />
            {columns.map((column) => (
              <span key={column.versionId} className="truncate border-s border-line px-4 py-2">
                <b className="font-serif text-[0.9375rem] font-semibold">{column.source}</b>{' '}
                <span className="text-xs text-muted">
                  {column.apart ?? <Published value={column.published} />}
                </span>
              </span>
            ))}
          </div>
          <div className="absolute inset-y-0 left-0 flex w-[12.5rem] items-center justify-end gap-1 bg-sunken pe-2">
            {sideways && (
              <>
                {before}
                {after}
              </>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

type StepProps = { name: string; Icon: typeof ChevronLeft; act: () => void; off: boolean }

function Step({ name, Icon, act, off }: StepProps) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={act}
      disabled={off}
      className="rounded-control p-1 text-muted hover:bg-paper hover:text-ink disabled:opacity-40"
    >
      <Icon className="size-5" aria-hidden />
    </button>
  )
}

/** Number of the first column whose left edge is in sight. */
function columnInSight(table: HTMLElement): number {
  const edge = table.getBoundingClientRect().left + coveredBy(table)
  const heads = [...table.querySelectorAll('thead [data-source]')]
  const at = heads.findIndex((head) => head.getBoundingClientRect().left >= edge - 24)
  return at < 0 ? heads.length - 1 : at
}

/** Brings a column beside the heads of the rows. */
function showColumn(table: HTMLElement, at: number): void {
  const head = table.querySelector(`thead [data-source="${at}"]`)
  if (!head) return
  const edge = table.getBoundingClientRect().left + coveredBy(table)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  table.scrollBy({ left: head.getBoundingClientRect().left - edge, behavior: calm ? 'instant' : 'smooth' })
}

/** What the heads of the rows cover on the left; on a phone they stand above their cells. */
function coveredBy(table: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(table).scrollPaddingLeft) || 0
}
