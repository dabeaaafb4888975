import type { Relation } from '#core/comparison.ts'
import { DecidedLine, NotesOnPaper } from '../decisions/row-decisions.tsx'
import { RELATION_WORD, RelationLabel } from '../ui/relation.tsx'
import { ASPECT_WORD } from './aspect.ts'
import { HoverCard } from './hover-card.tsx'
import { RowActions } from './row-actions.tsx'
import { RowOrigins } from './row-origins.tsx'
import { RowPairs } from './row-pairs.tsx'
import { ROW_HEAD } from './table-layout.ts'
import type { TableColumn, TableOrigin, TableRow } from './table-row.ts'

const EDGE: Record<Relation, string> = {
  agree: 'shadow-[inset_3px_0_var(--agree)]',
  differ: 'shadow-[inset_3px_0_var(--differ)]',
  contradict: 'shadow-[inset_3px_0_var(--contradict)]',
  update: 'shadow-[inset_3px_0_var(--update)]',
  only: 'shadow-[inset_3px_0_var(--line-strong)]',
}

const LIST = new Intl.ListFormat('en-GB')
/** More names than this would make a row longer than its words do. */
const FEW = 3

function nameFew(columns: TableColumn[]): string {
  return columns.length > FEW ? `${columns.length} others` : LIST.format(columns.map(({ label }) => label))
}

type Props = { row: TableRow; columns: TableColumn[]; origins: TableOrigin[]; keep: string | null }

/**
 * What a row says beside its cells: how the sources relate, in what, and from how many origins. Words that stand in the
 * cells are not said again.
 */
export function RowHead({ row, columns, origins, keep }: Props) {
  const having = columns.filter((_, i) => (row.cells[i]?.length ?? 0) > 0)
  const unmentioned = columns.filter(
    (column, i) =>
      !having.includes(column) && column.factCount > 0 && !row.unread.some((one) => one.column === i),
  )
  return (
    <th
      scope="row"
      // What is read out with every cell of the row; its buttons and numbers are not.
      abbr={[RELATION_WORD[row.relation], row.aspect && ASPECT_WORD[row.aspect]].filter(Boolean).join(', ')}
      className={`${ROW_HEAD} print:contents ${EDGE[row.relation]}`}
    >
      {/* On paper it stands beside all cells of the row, and what people noted below these. */}
      <div className="print:row-[1/span_40]">
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
            having[0]?.label
          ) : (
            <>
              {row.pairs.flatMap(({ of }) => of).length > 1 ? (
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
        {row.relation !== 'only' && unmentioned.length > 0 && (
          <span className="hidden text-xs text-pretty text-muted print:block">
            Not mentioned by {nameFew(unmentioned)}
          </span>
        )}
        <DecidedLine row={row} />
        <RowActions row={row} columns={columns} keep={keep} />
      </div>
      <NotesOnPaper row={row} />
    </th>
  )
}
