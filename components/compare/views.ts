import type { Arrangement, RowOrder } from './arrangement.ts'

/** The ways to look at a comparison, as they stand in the address. */
export const COMPARE_VIEWS = ['rows', 'texts', 'timeline', 'origins', 'terms'] as const
export type ViewName = (typeof COMPARE_VIEWS)[number]

/** How somebody looks at a comparison; `all` puts every row on the page at once. */
export type Look = Arrangement & { view: ViewName; all: boolean }

/** Letters that name the columns in an address: `/compare?a=…&b=…`, and `order=b`. One more than fits, so that too many is said. */
export const COLUMN_LETTERS = 'abcdefghijklm'

/** An order as an address names it; the usual one is not named. */
export function writeOrder(order: RowOrder): string {
  if (order === 'importance') return ''
  return order === 'time' ? 'time' : (COLUMN_LETTERS[order.column] ?? '')
}

/** Reads what `writeOrder` writes; anything else is the usual order. */
export function readOrder(word: string): RowOrder {
  if (word === 'time') return 'time'
  const column = word.length === 1 ? COLUMN_LETTERS.indexOf(word) : -1
  return column < 0 ? 'importance' : { column }
}
