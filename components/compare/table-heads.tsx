import type { ReactNode } from 'react'
import type { ColumnHead } from '#server/compare/types.ts'
import { LINE } from './table-layout.ts'

/** The heads of the columns, above the rows or what stands for them. */
export function TableHeads({ columns, heads }: { columns: ColumnHead[]; heads: ReactNode[] }) {
  return (
    <thead className="block print:mb-4 print:border-b print:border-ink print:pb-2">
      <tr aria-rowindex={1} className={`${LINE} print:grid-cols-2 print:gap-x-6 print:gap-y-3`}>
        <th
          scope="col"
          className="bg-surface p-4 text-start text-[0.8125rem] font-normal text-muted max-md:sr-only md:sticky md:left-0 md:z-10 md:flex md:items-end md:border-r md:border-line print:hidden"
        >
          Relation
        </th>
        {columns.map((column, i) => (
          <th
            key={column.versionId}
            scope="col"
            abbr={column.label}
            data-source={i}
            className={`snap-start border-line bg-sunken px-4 py-3.5 text-start font-normal wrap-anywhere print:break-inside-avoid print:border-0 print:p-0 ${i === columns.length - 1 ? '' : 'border-r'}`}
          >
            {heads[i]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
