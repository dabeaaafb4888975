'use client'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type FocusEvent,
  Fragment,
  memo,
  type ReactNode,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useDecidedRow } from '../decisions/use-decided-row.ts'
import { createParagraphStore, Paragraphs } from './paragraphs.ts'
import { RowCell } from './row-cell.tsx'
import { RowHead } from './row-head.tsx'
import { SourceStrip } from './source-strip.tsx'
import { TableHeads } from './table-heads.tsx'
import { LINE, SHEET, TABLE } from './table-layout.ts'
import type { TableColumn, TableOrigin, TableRow } from './table-row.ts'
import { useAnchoredRow } from './use-anchored-row.ts'
import { useFollow } from './use-follow.ts'
import { usePrinting } from './use-printing.ts'
import { useRowKeys } from './use-row-keys.ts'

/** Up to so many rows are put on the page at once: they cost nothing, and the browser's own search finds them. */
const FEW = 30
/** Rows beyond the edges of the window that are ready before they are scrolled to. */
const AHEAD = 4
/** What a server, which has no window, takes to be in sight of the rows: the rest of a window is what stands above them. */
const FIRST_SIGHT = { width: 1280, height: 600 }

type Props = {
  columns: TableColumn[]
  heads: ReactNode[]
  rows: TableRow[]
  origins: TableOrigin[]
  linked: boolean
  keep: string | null
  all: boolean
}

/**
 * The rows as a real table, of which only those near the window are in the page; empty rows stand for the others, and
 * each row says which it is of all. Printing, and `all`, bring every row. On a phone one source is in sight at a time
 * and the next a swipe away.
 */
export function RowTable({ columns, heads, rows, origins, linked, keep, all }: Props) {
  const region = useRef<HTMLElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [placed, setPlaced] = useState<number | null>(null)
  const top = placed ?? 0
  const [focused, setFocused] = useState<number | null>(null)
  const follow = useFollow()
  const [paragraphs] = useState(() => createParagraphStore())
  const everything = usePrinting() || all || rows.length <= FEW
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: (i) => heightOf(rows[i], columns.length),
    getItemKey: (i) => rows[i]?.index ?? i,
    // What is in sight comes first, and what lies beyond once that is there.
    overscan: placed === null ? 0 : AHEAD,
    scrollMargin: top,
    scrollPaddingStart: 60,
    initialRect: FIRST_SIGHT,
    // The row with the focus stays, wherever the page is scrolled to, so that nobody loses their place.
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      if (focused === null || focused >= rows.length || near.includes(focused)) return near
      return [...near, focused].sort((a, b) => a - b)
    },
    // A frame late is not seen; a scroll that waits for React is.
    useFlushSync: false,
    enabled: !everything,
  })
  useLayoutEffect(() => {
    const place = () => setPlaced((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [])
  const go = (at: number) => virtualizer.scrollToIndex(at, { align: 'start' })
  const anchored = useAnchoredRow(rows, go)
  useDecidedRow(rows, go)
  useRowKeys({
    body,
    count: rows.length,
    go,
    open: (at, column) => paragraphs.toggle(placesOf(rows[at], columns, column)),
  })

  // Rows that come into sight are made a little at a time, between the frames of a scroll. Paper does not wait.
  const near = useDeferredValue(virtualizer.getVirtualItems())
  const items = everything ? rows.map((_, index) => ({ index, start: 0, end: 0 })) : near
  const last = items.at(-1)
  return (
    <Paragraphs value={paragraphs}>
      <SourceStrip columns={columns} region={region} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a net for the links inside, which Enter presses */}
      <section
        ref={region}
        aria-label="Aligned facts"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        onClick={follow}
        className={SHEET}
      >
        <table
          aria-rowcount={rows.length + 1}
          style={{ '--sources': columns.length } as CSSProperties}
          className={TABLE}
        >
          <caption className="sr-only">
            One row for each aligned fact, one column for each report. Words that differ are marked.
          </caption>
          <TableHeads columns={columns} heads={heads} />
          <tbody
            ref={body}
            onFocus={(event) => setFocused(placeOf(event))}
            onBlur={() => setFocused(null)}
            className="block"
          >
            {items.map((item, i) => {
              const row = rows[item.index]
              if (!row) return null
              const gap = item.start - (items[i - 1]?.end ?? top)
              return (
                <Fragment key={row.index}>
                  {!everything && gap > 0 && <Gap height={gap} across={columns.length + 1} />}
                  <TableLine
                    row={row}
                    at={item.index}
                    columns={columns}
                    origins={origins}
                    linked={linked}
                    keep={keep}
                    on={anchored === row.index}
                    measure={everything ? undefined : virtualizer.measureElement}
                  />
                </Fragment>
              )
            })}
            {!everything && last && (
              <Gap height={virtualizer.getTotalSize() + top - last.end} across={columns.length + 1} />
            )}
          </tbody>
        </table>
      </section>
    </Paragraphs>
  )
}

/** A row of more facts than this may go on over the page: kept together, it would leave a blank behind. */
const TOGETHER = 6

const TableLine = memo(function TableLine({
  row,
  at,
  columns,
  origins,
  linked,
  keep,
  on,
  measure,
}: {
  row: TableRow
  /** Its place among the rows that are shown. */
  at: number
  columns: TableColumn[]
  origins: TableOrigin[]
  linked: boolean
  keep: string | null
  on: boolean
  measure: ((line: HTMLTableRowElement | null) => void) | undefined
}) {
  const together = row.cells.flat().length <= TOGETHER
  return (
    <tr
      ref={measure}
      id={`row-${row.index}`}
      data-index={at}
      aria-rowindex={at + 2}
      tabIndex={-1}
      className={`${LINE} contain-content scroll-mt-16 -outline-offset-2 print:contain-none print:grid-cols-[9.5rem_minmax(0,1fr)] print:gap-x-5 print:border-b print:border-line print:py-2 ${together ? 'print:break-inside-avoid' : ''} ${on ? 'bg-accent-soft print:bg-transparent' : ''}`}
    >
      <RowHead row={row} columns={columns} origins={origins} keep={keep} />
      {columns.map((column, i) => (
        <RowCell
          key={column.versionId}
          row={row}
          at={i}
          column={column}
          last={i === columns.length - 1}
          linked={linked}
        />
      ))}
    </tr>
  )
})

/** The place of the row that an event happened in. */
function placeOf({ target }: FocusEvent<HTMLElement>): number | null {
  const index = target.closest<HTMLElement>('tr[data-index]')?.dataset.index
  return index === undefined ? null : Number(index)
}

/** Where the facts of a row stand, or of one column of it. */
function placesOf(row: TableRow | undefined, columns: TableColumn[], only: number | null) {
  return columns.flatMap(({ versionId }, i) =>
    only === null || only === i
      ? (row?.cells[i] ?? []).map(({ start, end }) => ({ versionId, start, end }))
      : [],
  )
}

/** Stands for rows that are not in the page. */
function Gap({ height, across }: { height: number; across: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr aria-hidden="true" className="block">
      <td colSpan={across} style={{ height }} className="block p-0" />
    </tr>
  )
}

/** A guess at the height of a row, from its longest cell: letters to a line, then the chain and the tags. */
function heightOf(row: TableRow | undefined, sources: number): number {
  const letters = sources > 3 ? 32 : 46
  const cells = (row?.cells ?? []).map((cell) =>
    cell.reduce((sum, { quote }) => sum + Math.ceil(quote.length / letters) * 25 + 72, 16),
  )
  return Math.max(120, ...cells)
}
