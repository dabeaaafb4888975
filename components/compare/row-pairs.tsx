import { RelationLabel } from '../ui/relation.tsx'
import { ASPECT_WORD } from './aspect.ts'
import type { TableColumn, TableRow } from './table-row.ts'

type Two = { a: number; b: number }
const inOrder = (x: Two, y: Two) => x.a - y.a || x.b - y.b

/** How each two reports of one row relate. */
export function RowPairs({ row, columns }: { row: TableRow; columns: TableColumn[] }) {
  const pairs = row.pairs.flatMap(({ of, ...how }) => of.map(([a, b]) => ({ a, b, ...how })))
  return (
    <table className="border-separate border-spacing-x-0 border-spacing-y-1.5 text-start">
      <caption className="pb-1 text-start font-serif text-[0.9375rem] font-semibold">
        Each two of them
      </caption>
      <tbody>
        {pairs.sort(inOrder).map(({ a, b, relation, aspect, why }) => (
          <tr key={`${a} ${b}`}>
            <th scope="row" className="pe-4 text-start align-baseline font-normal">
              {columns[a]?.label} <span className="text-muted">and</span> {columns[b]?.label}
            </th>
            <td className="align-baseline">
              <RelationLabel relation={relation} />
              {(aspect || why) && (
                <span className="block text-xs text-muted">
                  {[aspect && ASPECT_WORD[aspect], why].filter(Boolean).join(': ')}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
