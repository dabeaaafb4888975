import type { Relation } from '#core/comparison.ts'
import type { Span } from '#core/fact.ts'
import type { CompareColumn, CompareRow, ReuseView } from '#server/compare/types.ts'

/** A piece of a text that is alike throughout: of at most one row, and wholly inside or outside what is shared. */
export type Piece = {
  start: number
  text: string
  row: number | null
  relation: Relation | null
  /** Part of the page and not of the report. */
  dim: boolean
  /** Another report has these words too. */
  shared: boolean
  /** The first piece of its row in this text. */
  first: boolean
}

type Mark = Span & { row: number; relation: Relation }

/** A column's text cut into paragraphs and these into pieces; where facts overlap, the one that begins earlier has the words. */
export function textPieces(
  { text, boilerplate }: Pick<CompareColumn, 'text' | 'boilerplate'>,
  rows: readonly CompareRow[],
  shared: readonly Span[],
  column: number,
): Piece[][] {
  const marks = marksOf(rows, column)
  const seen = new Set<number>()
  const result: Piece[][] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const dim = boilerplate.some((span) => span.start <= from && span.end >= to)
    const within = marks.filter(({ start, end }) => start < to && end > from)
    const edges = [...within, ...shared].flatMap(({ start, end }) => [start, end])
    const cuts = [...new Set([from, ...edges.filter((at) => at > from && at < to), to])].sort((a, b) => a - b)
    const pieces = cuts.slice(0, -1).map((start, i): Piece => {
      const end = cuts[i + 1] ?? to
      const mark = within.find((one) => one.start <= start && one.end >= end)
      const first = mark !== undefined && !seen.has(mark.row)
      if (mark) seen.add(mark.row)
      return {
        start,
        text: text.slice(start, end),
        row: mark?.row ?? null,
        relation: mark?.relation ?? null,
        dim,
        shared: shared.some((span) => span.start <= start && span.end >= end),
        first,
      }
    })
    result.push(pieces)
  }
  return result
}

function marksOf(rows: readonly CompareRow[], column: number): Mark[] {
  return rows
    .flatMap(({ index, relation, cells }) =>
      (cells[column] ?? []).map(({ start, end }) => ({ start, end, row: index, relation })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The passages of a column that any other column has too, joined where they touch, in order. */
export function sharedPassages(reuse: readonly ReuseView[], column: number): Span[] {
  const spans = reuse
    .flatMap(({ a, b, passages }) =>
      passages.flatMap((pair) => (a === column ? [pair.a] : b === column ? [pair.b] : [])),
    )
    .sort((x, y) => x.start - y.start)
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
