import type { Relation } from '#core/comparison.ts'
import type { CompareRow, CompareView } from '#server/compare/types.ts'
import { Published } from '../ui/published.tsx'
import { RELATION_COLOR, RELATION_WORD, RelationIcon } from '../ui/relation.tsx'
import { TextBoard, type TextLink } from './text-board.tsx'
import { type Piece, sharedPassages, textPieces } from './text-pieces.ts'

const UNDERLINE: Record<Relation, string> = {
  agree: 'decoration-agree decoration-solid',
  differ: 'decoration-differ decoration-wavy decoration-1',
  contradict: 'decoration-contradict decoration-double',
  update: 'decoration-update decoration-dashed',
  only: 'decoration-line-strong decoration-dotted',
}
const SHARED = 'bg-sunken'

/**
 * The full texts beside each other, scrolled together. A fact leads to its like in the next text that has one, by
 * pointer and by keyboard, and a line joins them; words that another report has too are shaded.
 */
export function CompareTexts({ view }: { view: CompareView }) {
  const anyShared = view.reuse.some(({ passages }) => passages.length > 0)
  return (
    <TextBoard links={linksOf(view.rows)} legend={<Legend view={view} shared={anyShared} />}>
      {view.columns.map((column, i) => (
        <article
          key={column.versionId}
          data-text={i}
          className="flex min-h-0 flex-col overflow-hidden rounded-sheet border border-line bg-surface wrap-anywhere shadow-sheet max-md:snap-start print:mb-8 print:block print:border-0"
        >
          <header className="border-b border-line bg-sunken px-5 py-3 print:px-0">
            <h2 className="font-serif text-[0.9375rem] font-semibold">{column.source}</h2>
            <p className="text-xs text-muted">
              <Published value={column.published} />
            </p>
          </header>
          <section
            data-scroller
            aria-label={`Text of ${column.label}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
            tabIndex={0}
            className="relative min-h-0 flex-1 px-5 py-4 -outline-offset-2 md:overflow-y-auto print:overflow-visible print:px-0"
            dir="auto"
          >
            <h3 className="mb-3 font-serif text-lg leading-snug font-semibold text-balance">
              {column.title}
            </h3>
            {textPieces(column, view.rows, sharedPassages(view.reuse, i), i).map((pieces) => (
              <p key={pieces[0]?.start} className="mb-3 font-serif text-base leading-relaxed wrap-anywhere">
                {pieces.map((piece) => (
                  <TextPiece key={piece.start} view={view} column={i} piece={piece} />
                ))}
              </p>
            ))}
          </section>
        </article>
      ))}
    </TextBoard>
  )
}

/** A fact leads to its like in the next text that has one; one that stands alone is only underlined. */
function TextPiece({ view, column, piece }: { view: CompareView; column: number; piece: Piece }) {
  const { text, row: index, relation, dim, shared, first } = piece
  const row = index === null ? undefined : view.rows[index]
  const shade = shared ? SHARED : ''
  if (!row || relation === null) {
    if (!dim && !shared) return text
    return <span className={`${shade} ${dim ? 'text-faint' : ''}`}>{text}</span>
  }
  const look = `rounded-[2px] underline decoration-2 underline-offset-4 data-lit:bg-accent-soft ${shade} ${UNDERLINE[relation]}`
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
      id={first ? anchor(column, row.index) : undefined}
      href={`#${anchor(next, row.index)}`}
      data-row={row.index}
      title={`${RELATION_WORD[relation]}; to ${view.columns[next]?.label}`}
      className={look}
    >
      {text}
    </a>
  )
}

const anchor = (column: number, row: number) => `text-${column}-${row}`

/** The next column after this one, in a circle, that has the row too. */
function nextColumn(row: CompareRow, column: number): number | null {
  for (let step = 1; step < row.cells.length; step++) {
    const other = (column + step) % row.cells.length
    if ((row.cells[other]?.length ?? 0) > 0) return other
  }
  return null
}

/** A line from each report that has a row to the next one that has it. */
function linksOf(rows: readonly CompareRow[]): TextLink[] {
  return rows.flatMap(({ index, relation, cells }) => {
    const having = cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []))
    return having.slice(1).map((to, i) => ({ row: index, relation, from: having[i] ?? 0, to }))
  })
}

/** What underlines and shades mean. */
function Legend({ view, shared }: { view: CompareView; shared: boolean }) {
  const relations = (Object.keys(UNDERLINE) as Relation[]).filter((relation) => view.counts[relation] > 0)
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
      {relations.map((relation) => (
        <li key={relation} className="inline-flex items-center gap-1.5">
          <RelationIcon relation={relation} className={`size-3.5 ${RELATION_COLOR[relation]}`} />
          <span className={`underline decoration-2 underline-offset-4 ${UNDERLINE[relation]}`}>
            {RELATION_WORD[relation]}
          </span>
        </li>
      ))}
      {shared && (
        <li>
          <span className={`rounded-[2px] px-1 ${SHARED}`}>shaded</span> words that another report has too
        </li>
      )}
    </ul>
  )
}
