import type { Relation } from '#core/comparison.ts'
import { DecidedLine } from '../decisions/row-decisions.tsx'
import { RelationLabel } from '../ui/relation.tsx'
import { ASPECT_WORD } from './aspect.ts'
import { HoverCard } from './hover-card.tsx'
import { RowActions } from './row-actions.tsx'
import { RowOrigins } from './row-origins.tsx'
import { RowPairs } from './row-pairs.tsx'
import type { TableColumn, TableOrigin, TableRow } from './table-row.ts'

const EDGE: Record<Relation, string> = {
  agree: 'shadow-[inset_3px_0_var(--agree)]',
  differ: 'shadow-[inset_3px_0_var(--differ)]',
  contradict: 'shadow-[inset_3px_0_var(--contradict)]',
  update: 'shadow-[inset_3px_0_var(--update)]',
  only: 'shadow-[inset_3px_0_var(--line-strong)]',
}

type Props = { row: TableRow; columns: TableColumn[]; origins: TableOrigin[]; keep: string | null }

/**
 * What a row says beside its cells: how the sources relate, in what, and from how many origins. Words that stand in the
 * cells are not said again.
 */
export function RowHead({ row, columns, origins, keep }: Props) {
  const having = columns.filter((_, i) => (row.cells[i]?.length ?? 0) > 0)
  return (
    <th
      scope="row"
      className={`border-t border-line bg-surface px-4 py-3 text-start align-top font-normal wrap-anywhere max-md:sticky max-md:left-0 max-md:col-span-full max-md:w-[100cqi] md:sticky md:left-0 md:z-10 md:border-r md:py-4 print:static print:w-auto print:px-2 print:py-1.5 print:in-data-[paper=stacked]:col-span-2 print:in-data-[paper=stacked]:block print:in-data-[paper=stacked]:border-0 print:in-data-[paper=stacked]:ps-3 ${EDGE[row.relation]}`}
    >
      <RelationLabel relation={row.relation} />
      {(row.aspect || row.why) && (
        <span className="mt-1 block text-xs leading-normal text-pretty text-muted first-letter:uppercase">
          {row.aspect && <span className="text-ink">{ASPECT_WORD[row.aspect]}</span>}
          {row.aspect && row.why && ': '}
          {row.why}
        </span>
      )}
      <span className="mt-1 block text-xs leading-5 text-muted">
        {row.relation === 'only' ? (
          having[0]?.source
        ) : (
          <>
            {row.pairs.length > 1 ? (
              <HoverCard label={`${having.length} reports`} name="How each two of the reports relate">
                {() => <RowPairs row={row} columns={columns} />}
              </HoverCard>
            ) : (
              `${having.length} reports`
            )}
            {', '}
            <HoverCard
              label={`${row.origins} ${row.origins === 1 ? 'origin' : 'origins'}`}
              name="Where it comes from"
            >
              {() => <RowOrigins row={row} columns={columns} origins={origins} />}
            </HoverCard>
          </>
        )}
        {row.unnamed && <span className="block text-differ">nobody named behind it</span>}
      </span>
      {having.length < columns.length && row.relation !== 'only' && (
        <span className="hidden text-xs text-muted print:in-data-[paper=stacked]:block">
          Not mentioned by{' '}
          {columns
            .filter((column) => !having.includes(column))
            .map(({ source }) => source)
            .join(', ')}
        </span>
      )}
      <DecidedLine row={row} />
      <RowActions row={row} columns={columns} keep={keep} />
    </th>
  )
}
