import { type SQL, sql } from 'drizzle-orm'
import { type Cursor, type CursorKey, writeCursor } from './cursor.ts'
import type { Direction } from './types.ts'

/**
 * One stretch of a list in which a plain row comparison decides what comes next. A list whose first key can be null
 * has two: those with a value, then those without. Kept apart, each is read from its index however deep the page is.
 */
export type Segment = {
  holds: SQL | null
  contains(key: CursorKey): boolean
  order(direction: Direction): SQL[]
  past(key: CursorKey, direction: Direction): SQL
}

/**
 * `(a, b) > (x, y)`: what lies past a row in an order in which all columns run the same way. One comparison of whole
 * rows, because an index can start from it; the same said with `or` reads the list from its beginning.
 */
export function past(columns: SQL[], values: SQL[], direction: Direction, inclusive = false): SQL {
  const sign = `${direction === 'asc' ? '>' : '<'}${inclusive ? '=' : ''}`
  return sql`(${sql.join(columns, sql`, `)}) ${sql.raw(sign)} (${sql.join(values, sql`, `)})`
}

/** As the indexes of lists are made, read from either end. Keys are never null in their segment; this is for the planner. */
export function ordered(columns: SQL[], direction: Direction): SQL[] {
  return columns.map((column) =>
    direction === 'asc' ? sql`${column} asc nulls first` : sql`${column} desc nulls last`,
  )
}

type List<Row> = {
  segments: Segment[]
  direction: Direction
  /** Name of the order; a cursor of another one is refused. */
  order: string
  size: number
  read(where: SQL[], orderBy: SQL[], limit: number): Promise<Row[]>
  keyOf(row: Row): CursorKey
}

const opposite = (direction: Direction): Direction => (direction === 'asc' ? 'desc' : 'asc')

/** Reads one page, forwards or backwards, and finds out whether there is more on either side. */
export async function readPage<Row>(
  list: List<Row>,
  cursor: Cursor | null,
): Promise<{ rows: Row[]; previous: string | null; next: string | null }> {
  const backwards = cursor?.side === 'before'
  const direction = backwards ? opposite(list.direction) : list.direction
  const found = await readFrom(list, cursor?.key ?? null, direction, backwards)
  const more = found.length > list.size
  // The start was reached before the page was full, or its rows are gone: the first page, whole.
  if (cursor && (backwards ? !more : found.length === 0)) return readPage(list, null)
  const rows = found.slice(0, list.size)
  if (backwards) rows.reverse()
  const word = (side: Cursor['side'], row: Row | undefined) =>
    row ? writeCursor({ side, order: list.order, key: list.keyOf(row) }) : null
  return {
    rows,
    previous: (backwards ? more : cursor !== null) ? word('before', rows[0]) : null,
    next: backwards || more ? word('after', rows.at(-1)) : null,
  }
}

async function readFrom<Row>(
  list: List<Row>,
  key: CursorKey | null,
  direction: Direction,
  backwards: boolean,
): Promise<Row[]> {
  const segments = backwards ? list.segments.toReversed() : list.segments
  const first = key ? segments.findIndex((segment) => segment.contains(key)) : 0
  const rows: Row[] = []
  for (const [i, segment] of segments.slice(Math.max(first, 0)).entries()) {
    const where = segment.holds ? [segment.holds] : []
    if (key && i === 0) where.push(segment.past(key, direction))
    rows.push(...(await list.read(where, segment.order(direction), list.size + 1 - rows.length)))
    if (rows.length > list.size) break
  }
  return rows
}
