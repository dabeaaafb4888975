'use client'
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import type { ArticleRow, ArticleSort, Direction, Total } from '#server/library/types.ts'
import { KeepLink } from '../list/keep-link.tsx'
import { useScripted } from '../list/use-scripted.ts'
import {
  AddedCell,
  ContradictionsCell,
  type Density,
  FactsCell,
  PublishedCell,
  ReuseCell,
  TitleCell,
} from './article-cells.tsx'
import { type ArticleColumn, COLUMN_NAME } from './columns.ts'
import { moveInTable } from './move-in-table.ts'
import { type SelectionActs, SelectionBar } from './selection-bar.tsx'
import { TickAll } from './tick-all.tsx'
import { useSelection } from './use-selection.ts'

const features = tableFeatures({ rowSelectionFeature, columnVisibilityFeature })
const column = createColumnHelper<typeof features, ArticleRow>()

const columns = column.columns([
  column.display({ id: 'title' }),
  column.accessor((row) => row.source.name, { id: 'source' }),
  column.display({ id: 'published', cell: ({ row }) => <PublishedCell row={row.original} /> }),
  column.display({ id: 'added', cell: ({ row }) => <AddedCell row={row.original} /> }),
  column.display({ id: 'facts', cell: ({ row }) => <FactsCell row={row.original} /> }),
  column.display({ id: 'contradictions', cell: ({ row }) => <ContradictionsCell row={row.original} /> }),
  column.display({ id: 'reuse', cell: ({ row }) => <ReuseCell row={row.original} /> }),
])
type ColumnId = ArticleColumn | 'title'

/** Roles that the elements have anyway, until a narrow screen lays them out as blocks: some browsers then forget them. */
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

const WIDTH: Record<ColumnId, string> = {
  title: '',
  source: 'md:w-36',
  published: 'md:w-46',
  added: 'md:w-28',
  facts: 'md:w-22 md:text-end',
  contradictions: 'md:w-36',
  reuse: 'md:w-52',
}

type Props = {
  rows: ArticleRow[]
  hidden: ArticleColumn[]
  density: Density
  sort: ArticleSort
  direction: Direction
  /** Where each sortable column's heading leads. */
  sortHrefs: Partial<Record<ColumnId, Route>>
  /** How many articles the list has on all its pages. */
  total: Total
  /** Whether the list leaves any out. */
  filtered: boolean
  acts: SelectionActs
}

/**
 * The table of articles. The server has filtered, sorted and paged; what is left here is selecting, hiding columns
 * and moving by keyboard. Below medium width each row is a small sheet; the roles keep it a table for screen readers.
 */
export function ArticlesTable(props: Props) {
  const { rows, hidden, density, sort, direction, sortHrefs, total, filtered, acts } = props
  const { selected, select, refused } = useSelection()
  const scripted = useScripted()
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    enableSubRowSelection: false,
    state: {
      rowSelection: toState(selected),
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    },
    onRowSelectionChange: (update) =>
      select((now) => Object.keys(typeof update === 'function' ? update(toState(now)) : update)),
  })
  const here = rows.map(({ id }) => id)
  const tickAll = {
    all: here.every((id) => selected.includes(id)),
    some: here.some((id) => selected.includes(id)),
    disabled: !scripted,
    toggle: (on: boolean) =>
      select((now) => (on ? [...now, ...here] : now.filter((id) => !here.includes(id)))),
  }
  const pad = density === 'compact' ? 'md:py-1.5' : 'md:py-3'
  return (
    <>
      <div className="rounded-sheet border border-line bg-surface shadow-sheet">
        <div className="border-b border-line md:hidden print:hidden">
          <TickAll {...tickAll} named />
        </div>
        <table
          aria-label="Articles"
          {...AS.table}
          className="w-full border-collapse max-md:block md:table-fixed"
          onKeyDown={moveInTable}
        >
          <thead {...AS.rowgroup} className="max-md:hidden">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} {...AS.row} className="border-b border-line text-[0.8125rem] text-muted">
                <th {...AS.columnheader} scope="col" className="w-11 py-1 ps-4">
                  <TickAll {...tickAll} />
                </th>
                {group.headers.map(({ id }) => (
                  <Heading
                    key={id}
                    id={id as ColumnId}
                    href={sortHrefs[id as ColumnId]}
                    sorted={sort === id ? direction : null}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody {...AS.rowgroup} className="max-md:block">
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                {...AS.row}
                data-row
                className={`border-b border-line last:border-b-0 max-md:relative max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:gap-y-1 max-md:py-3 max-md:ps-12 max-md:pe-4 ${row.getIsSelected() ? 'bg-accent-soft' : 'hover:bg-paper'}`}
              >
                <td
                  {...AS.cell}
                  className={`align-top max-md:absolute max-md:top-0 max-md:left-0 md:ps-4 ${pad}`}
                >
                  <label className="grid size-6 place-items-center max-md:m-2.5 max-md:size-7">
                    <span className="sr-only">Select {row.original.title}</span>
                    <input
                      type="checkbox"
                      data-row-tick
                      disabled={!scripted}
                      checked={row.getIsSelected()}
                      onChange={row.getToggleSelectedHandler()}
                      className="size-4 accent-accent"
                    />
                  </label>
                </td>
                {row.getVisibleCells().map((cell) => (
                  <td
                    key={cell.id}
                    {...AS.cell}
                    className={`align-top md:px-3 md:last:pe-4 ${pad} ${cell.column.id === 'title' ? 'max-md:min-w-0 max-md:basis-full' : 'text-[0.8125rem] max-md:max-w-full max-md:wrap-anywhere md:pt-3.5'} ${density === 'compact' && cell.column.id !== 'title' ? 'md:pt-2' : ''} ${WIDTH[cell.column.id as ColumnId]}`}
                  >
                    {cell.column.id === 'title' ? (
                      <TitleCell row={row.original} density={density} />
                    ) : (
                      <table.FlexRender cell={cell} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SelectionBar
        selected={selected}
        refused={refused}
        select={select}
        total={total}
        filtered={filtered}
        acts={acts}
      />
    </>
  )
}

/** An object of UUIDs keeps the order in which they were put in. */
const toState = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, true as const]))

function Heading({ id, href, sorted }: { id: ColumnId; href: Route | undefined; sorted: Direction | null }) {
  const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown
  return (
    <th
      {...AS.columnheader}
      scope="col"
      aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
      className={`px-3 py-2.5 text-start font-medium last:pe-4 ${WIDTH[id]}`}
    >
      {href ? (
        <KeepLink
          href={href}
          className={`inline-flex items-center gap-1 rounded-sm hover:text-ink ${sorted ? 'font-semibold text-ink' : ''}`}
        >
          {COLUMN_NAME[id]}
          {sorted && <Arrow className="size-3.5" aria-hidden />}
        </KeepLink>
      ) : (
        COLUMN_NAME[id]
      )}
    </th>
  )
}
