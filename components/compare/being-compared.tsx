import type { Route } from 'next'
import type { CSSProperties } from 'react'
import type { ColumnHead as Head } from '#server/compare/types.ts'
import { ColumnHead } from './column-head.tsx'
import { TableHeads } from './table-heads.tsx'
import { LINE, ROW_HEAD, SHEET, TABLE } from './table-layout.ts'
import type { Look } from './views.ts'

type Props = {
  columns: Head[]
  look: Look
  hrefOf: (change: Partial<Look>) => Route
  linked: boolean
}

/**
 * Stands for a comparison that is being made: its sources are there, the rows are not yet. What is awaited is said by
 * `CompareStatus`, which stays.
 */
export function BeingCompared({ columns, look, hrefOf, linked }: Props) {
  return (
    <>
      <div className="flex min-h-[6.3rem] flex-col justify-center gap-2 py-3.5 text-[0.8125rem] text-muted print:hidden">
        <p aria-hidden="true">Comparing {columns.length} reports, fact by fact</p>
        <span className="block h-0.5 w-56 max-w-full overflow-hidden rounded-full bg-line" aria-hidden="true">
          <span
            data-under-way
            className="block h-full w-1/3 rounded-full bg-accent motion-safe:animate-[to-and-fro_1.8s_ease-in-out_infinite]"
          />
        </span>
        <noscript>
          <p>
            Without scripts, the rows come all at once:{' '}
            <a href={hrefOf({ all: true })} className="text-accent underline underline-offset-2">
              Put every row on the page
            </a>
          </p>
        </noscript>
      </div>
      {look.view === 'rows' && (
        <div className={SHEET}>
          <table style={{ '--sources': columns.length } as CSSProperties} className={TABLE}>
            <TableHeads
              columns={columns}
              heads={columns.map((column) => (
                <ColumnHead key={column.versionId} column={column} columns={columns} linked={linked} />
              ))}
            />
            <tbody aria-hidden="true" className="block">
              {ROWS.map((lengths, row) => (
                <RowToCome key={lengths.join()} columns={columns} lengths={lengths} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

/** For each row to come the lines of a cell, in percent of its width. */
const ROWS = [
  [94, 88, 61],
  [90, 42],
  [96, 83, 91, 37],
  [87, 72],
]

/** Lines where words will stand; as in most rows, not every report has something to say. */
function RowToCome({ columns, lengths, row }: { columns: Head[]; lengths: number[]; row: number }) {
  return (
    <tr className={LINE}>
      <th className={ROW_HEAD}>
        <Line width={44} strong />
        <Line width={66} />
      </th>
      {columns.map(({ versionId }, i) => (
        <td
          key={versionId}
          className={`border-line px-4 py-3 max-md:pt-1 md:border-t md:py-4 ${i === columns.length - 1 ? '' : 'border-r'}`}
        >
          {(row + i) % 3 !== 1 && lengths.map((width) => <Line key={width} width={width} />)}
        </td>
      ))}
    </tr>
  )
}

function Line({ width, strong = false }: { width: number; strong?: boolean }) {
  return (
    <span
      className={`my-2 block h-2.5 rounded-full ${strong ? 'bg-line-strong' : 'bg-line'}`}
      style={{ width: `${width}%` }}
    />
  )
}
