import type { Relation } from '#core/comparison.ts'
import { RelationLabel } from '../ui/relation.tsx'
import { ASPECT_WORD } from './aspect.ts'
import { RowActions } from './row-actions.tsx'
import type { TableColumn, TableRow } from './table-row.ts'

const EDGE: Record<Relation, string> = {
  agree: 'shadow-[inset_3px_0_var(--agree)]',
  differ: 'shadow-[inset_3px_0_var(--differ)]',
  contradict: 'shadow-[inset_3px_0_var(--contradict)]',
  update: 'shadow-[inset_3px_0_var(--update)]',
  only: 'shadow-[inset_3px_0_var(--line-strong)]',
}

type Props = { row: TableRow; columns: TableColumn[]; keep: string | null }

/**
 * What a row says beside its cells: how the sources relate, in what, and from how many origins. Words that stand in the
 * cells are not said again.
 */
export function RowHead({ row, columns, keep }: Props) {
  const having = columns.filter((_, i) => (row.cells[i]?.length ?? 0) > 0)
  return (
    <th
      scope="row"
      className={`border-t border-line bg-surface px-4 py-3 text-start align-top font-normal wrap-anywhere max-md:sticky max-md:left-0 max-md:col-span-full max-md:w-[100cqi] md:sticky md:left-0 md:z-10 md:border-r md:py-4 print:static print:w-auto ${EDGE[row.relation]}`}
    >
      <RelationLabel relation={row.relation} />
      {(row.aspect || row.why) && (
        <span className="mt-1 block text-xs leading-normal text-pretty text-muted first-letter:uppercase">
          {row.aspect && <span className="text-ink">{ASPECT_WORD[row.aspect]}</span>}
          {row.aspect && row.why && ': '}
          {row.why}
        </span>
      )}
      <span className="mt-1 block text-xs text-muted">
        {row.relation === 'only'
          ? having[0]?.source
          : `${having.length} reports, ${row.origins} ${row.origins === 1 ? 'origin' : 'origins'}`}
      </span>
      <RowActions row={row} columns={columns} keep={keep} />
    </th>
  )
}
