import type { Relation } from '#core/comparison.ts'
import type { CompareView } from '#server/compare/types.ts'
import { Published } from '../ui/published.tsx'
import { RELATION_WORD } from '../ui/relation.tsx'
import { LinkRows } from './link-rows.tsx'

const UNDERLINE: Record<Relation, string> = {
  agree: 'decoration-agree decoration-solid',
  differ: 'decoration-differ decoration-wavy decoration-1',
  contradict: 'decoration-contradict decoration-double',
  update: 'decoration-update decoration-dashed',
  only: 'decoration-line-strong decoration-dotted',
}

type Piece = {
  start: number
  text: string
  row: number | null
  relation: Relation | null
  dim: boolean
  first: boolean
}

/** The full texts beside each other; a fact leads to its likes in the other texts by pointer and by keyboard. */
export function CompareTexts({ view }: { view: CompareView }) {
  return (
    <LinkRows>
      <div className="grid gap-4 max-md:grid-cols-1 md:auto-cols-[minmax(20rem,1fr)] md:grid-flow-col md:overflow-x-auto print:block">
        {view.columns.map((column, i) => (
          <article
            key={column.versionId}
            className="rounded-sheet border border-line bg-surface wrap-anywhere shadow-sheet"
          >
            <header className="border-b border-line bg-sunken px-5 py-3.5">
              <h2 className="font-serif text-[0.9375rem] font-semibold">{column.source}</h2>
              <p className="text-xs text-muted">
                <Published value={column.published} />
              </p>
            </header>
            <div className="px-5 py-4" dir="auto">
              <h3 className="mb-3 font-serif text-lg leading-snug font-semibold text-balance">
                {column.title}
              </h3>
              {paragraphs(view, i).map((pieces) => (
                <p key={pieces[0]?.start} className="mb-3 font-serif text-base leading-relaxed wrap-anywhere">
                  {pieces.map((piece) => (
                    <TextPiece key={piece.start} view={view} column={i} piece={piece} />
                  ))}
                </p>
              ))}
            </div>
          </article>
        ))}
      </div>
    </LinkRows>
  )
}

/** A fact leads to its like in the next text that has one; one that stands alone is only underlined. */
function TextPiece({ view, column, piece }: { view: CompareView; column: number; piece: Piece }) {
  const { text, row: index, relation, dim } = piece
  const row = index === null ? undefined : view.rows[index]
  if (!row || relation === null) return dim ? <span className="text-faint">{text}</span> : text
  const look = `rounded-[2px] underline decoration-2 underline-offset-4 target:bg-accent-soft data-lit:bg-accent-soft ${UNDERLINE[relation]}`
  const next = nextColumn(row, column)
  if (next === null) {
    return (
      <span title={RELATION_WORD[relation]} className={look}>
        {text}
      </span>
    )
  }
  return (
    <a
      id={piece.first ? anchor(column, row.index) : undefined}
      href={`#${anchor(next, row.index)}`}
      data-row={row.index}
      title={`${RELATION_WORD[relation]}; to ${view.columns[next]?.source}`}
      className={look}
    >
      {text}
    </a>
  )
}

const anchor = (column: number, row: number) => `text-${column}-${row}`

/** The next column after this one, in a circle, that has the row too. */
function nextColumn(row: CompareView['rows'][number], column: number): number | null {
  for (let step = 1; step < row.cells.length; step++) {
    const other = (column + step) % row.cells.length
    if ((row.cells[other]?.length ?? 0) > 0) return other
  }
  return null
}

/** A column's text cut into paragraphs and these into pieces, each of at most one row; the earlier fact wins an overlap. */
function paragraphs(view: CompareView, column: number): Piece[][] {
  const { text, boilerplate } = view.columns[column] as CompareView['columns'][number]
  const marks = view.rows
    .flatMap((row) =>
      (row.cells[column] ?? []).map(({ start, end }) => ({
        start,
        end,
        row: row.index,
        relation: row.relation,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Piece[][] = []
  const seen = new Set<number>()
  for (const match of text.matchAll(/[^\n]+/g)) {
    const from = match.index
    const to = from + match[0].length
    const dim = boilerplate.some((span) => span.start <= from && span.end >= to)
    const pieces: Piece[] = []
    const plain = (start: number, end: number) => {
      if (end > start)
        pieces.push({ start, text: text.slice(start, end), row: null, relation: null, dim, first: false })
    }
    let at = from
    for (const mark of marks) {
      const start = Math.max(mark.start, at)
      const end = Math.min(mark.end, to)
      if (end <= start || mark.start >= to) continue
      plain(at, start)
      pieces.push({
        start,
        text: text.slice(start, end),
        row: mark.row,
        relation: mark.relation,
        dim,
        first: !seen.has(mark.row),
      })
      seen.add(mark.row)
      at = end
    }
    plain(at, to)
    result.push(pieces)
  }
  return result
}
