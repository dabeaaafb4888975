import { OriginGraph } from './origin-graph.tsx'
import type { TableColumn, TableOrigin, TableRow } from './table-row.ts'

type Props = { row: TableRow; columns: TableColumn[]; origins: TableOrigin[] }

/** Where the facts of one row come from: which of its reports rests on which, drawn small and in words. */
export function RowOrigins({ row, columns, origins }: Props) {
  const having = columns.flatMap((_, i) => ((row.cells[i]?.length ?? 0) > 0 ? [i] : []))
  const groups = row.originGroups.flatMap((i) => origins[i] ?? [])
  return (
    <div className="grid gap-3">
      <OriginGraph
        small
        nodes={having.flatMap((i) => {
          const column = columns[i]
          if (!column) return []
          const isOrigin = groups.some(
            ({ name, columns: of }) => of.includes(i) && isNamed(name, column.source),
          )
          return [{ key: column.versionId, ...column, isOrigin }]
        })}
        arrows={having.flatMap((i, from) =>
          (columns[i]?.relays ?? []).flatMap((relay) => {
            const to = having.indexOf(relay.column)
            return to < 0 ? [] : [{ ...relay, from, to }]
          }),
        )}
      />
      {groups.length > 0 && (
        <ul className="grid gap-1">
          {groups.map(({ name, columns: of }) => (
            <li key={name}>
              <strong className="font-serif font-semibold">{name}</strong>
              <span className="text-muted"> · {resting(of, having, columns)}</span>
            </li>
          ))}
        </ul>
      )}
      {row.origins < groups.length && (
        <p className="max-w-80 text-pretty text-muted">
          They count as {row.origins === 1 ? 'one' : row.origins}, because they pass on the same speaker.
        </p>
      )}
      {row.unnamed && (
        <p className="max-w-80 text-pretty text-differ">Nobody who is named stands behind it.</p>
      )}
    </div>
  )
}

const isNamed = (group: string, source: string) => group.split(', ').includes(source)

/** The reports of the row that an origin carries. */
function resting(of: number[], having: number[], columns: TableColumn[]): string {
  const names = new Set(having.filter((i) => of.includes(i)).flatMap((i) => columns[i]?.label ?? []))
  return [...names].join(', ')
}
