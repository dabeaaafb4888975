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

type Piece = { start: number; text: string; row: number | null; relation: Relation | null; dim: boolean }

/** The full texts beside each other; a fact leads to its likes in the other texts by pointer and by keyboard. */
export function CompareTexts({ view }: { view: CompareView }) {
  return (
    <LinkRows>
      <div className="grid gap-4 md:auto-cols-[minmax(20rem,1fr)] md:grid-flow-col md:overflow-x-auto print:block">
        {view.columns.map((column, i) => (
          <article
            key={column.versionId}
            className="rounded-sheet border border-line bg-surface shadow-sheet"
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
                <p
                  key={pieces[0]?.start}
                  className="mb-3 font-serif text-base leading-relaxed wrap-break-word"
                >
                  {pieces.map((piece) => (
                    <TextPiece key={piece.start} piece={piece} />
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

function TextPiece({ piece: { text, row, relation, dim } }: { piece: Piece }) {
  if (row === null || relation === null) return dim ? <span className="text-faint">{text}</span> : text
  return (
    <button
      type="button"
      data-row={row}
      title={RELATION_WORD[relation]}
      className={`inline rounded-[2px] text-start underline decoration-2 underline-offset-4 data-lit:bg-accent-soft ${UNDERLINE[relation]}`}
    >
      {text}
    </button>
  )
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
  for (const match of text.matchAll(/[^\n]+/g)) {
    const from = match.index
    const to = from + match[0].length
    const dim = boilerplate.some((span) => span.start <= from && span.end >= to)
    const pieces: Piece[] = []
    const plain = (start: number, end: number) => {
      if (end > start) pieces.push({ start, text: text.slice(start, end), row: null, relation: null, dim })
    }
    let at = from
    for (const mark of marks) {
      const start = Math.max(mark.start, at)
      const end = Math.min(mark.end, to)
      if (end <= start || mark.start >= to) continue
      plain(at, start)
      pieces.push({ start, text: text.slice(start, end), row: mark.row, relation: mark.relation, dim })
      at = end
    }
    plain(at, to)
    result.push(pieces)
  }
  return result
}
