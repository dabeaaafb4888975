import { daysOf } from '#core/align/edtf.ts'
import type { Relation } from '#core/comparison.ts'
import type { CompareColumn, CompareFact, CompareRow } from '#server/compare/types.ts'
import type { Arrangement, RowOrder } from './arrangement.ts'

type Column = Pick<CompareColumn, 'source' | 'published'>

/** The rows that pass every filter, in the order asked for. */
export function arrangeRows(
  columns: readonly Column[],
  rows: readonly CompareRow[],
  arrangement: Arrangement,
): CompareRow[] {
  return orderRows(
    columns,
    rows.filter((row) => passes(columns, row, arrangement)),
    arrangement.order,
  )
}

/** Who says a fact: everybody in its chain; the outlet alone where there is no chain. */
export function speakersOf(outlet: string, { hops }: Pick<CompareFact, 'hops'>): string[] {
  const names = hops.flatMap((hop) => hop.name || [])
  return names.length > 0 ? names : [outlet]
}

function passes(columns: readonly Column[], row: CompareRow, wanted: Arrangement): boolean {
  if (wanted.relation && row.relation !== wanted.relation) return false
  if (wanted.aspect && row.aspect !== wanted.aspect) return false
  const facts = row.cells.flatMap((cell, i) =>
    cell.map((fact) => ({ fact, outlet: columns[i]?.source ?? '' })),
  )
  const words = folded(wanted.words).split(' ').filter(Boolean)
  return (
    (!wanted.stage || facts.some(({ fact }) => fact.stage === wanted.stage)) &&
    (!wanted.speaker ||
      facts.some(({ fact, outlet }) => speakersOf(outlet, fact).includes(wanted.speaker))) &&
    (!wanted.entity || facts.some(({ fact }) => fact.entities.includes(wanted.entity))) &&
    (words.length === 0 || hasAll(facts.map(({ fact }) => fact.quote).join('\n'), words))
  )
}

/** Lower case, accents and shapes of letters set aside, one space between words. */
const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

function hasAll(text: string, words: string[]): boolean {
  const where = folded(text)
  return words.every((word) => where.includes(word))
}

/** Contradictions first, what one report has alone last. */
const GRAVITY: Record<Relation, number> = { contradict: 0, differ: 1, update: 2, agree: 3, only: 4 }

export function orderRows(
  columns: readonly Column[],
  rows: readonly CompareRow[],
  order: RowOrder,
): CompareRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(columns, row, order) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key) || a.row.index - b.row.index).map(({ row }) => row)
}

function compareKeys(a: number[], b: number[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x = 0, y = 0] = [a[i], b[i]]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

const filled = (row: CompareRow) => row.cells.filter((cell) => cell.length > 0).length

function keyOf(columns: readonly Column[], row: CompareRow, order: RowOrder): number[] {
  if (order === 'importance') return [GRAVITY[row.relation], -filled(row), -row.origins]
  if (order === 'time') return [dayOf(columns, row)]
  const starts = (row.cells[order.column] ?? []).map(({ start }) => start)
  return [Math.min(...starts)]
}

/** The first day that a row's facts name; where they name none, the day it was first reported; undated rows come last. */
function dayOf(columns: readonly Column[], row: CompareRow): number {
  const named = row.cells
    .flat()
    .flatMap(({ dates }) => dates.flatMap(({ value }) => daysOf(value)?.from ?? []))
  const finite = named.filter(Number.isFinite)
  if (finite.length > 0) return Math.min(...finite)
  const reported = row.cells.flatMap((cell, i) => {
    const published = columns[i]?.published
    return cell.length > 0 && published ? (daysOf(published)?.from ?? []) : []
  })
  return Math.min(...reported)
}
