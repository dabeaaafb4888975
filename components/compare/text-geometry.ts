import { type Anchor, counterpartOf, inOneOrder } from './scroll-together.ts'

/** Where one text and its passages stand. Heights are those of its whole text, however it is scrolled. */
type Column = {
  scroller: HTMLElement
  left: number
  right: number
  /** Height of the board at which the text begins to be in sight. */
  top: number
  tops: Map<number, number>
}

/** The board as it is laid out; measured once for each size of it, so that scrolling measures nothing. */
export type Geometry = { columns: Column[]; chains: Map<string, Anchor[]> }

/** Half of a line of text: a line starts beside the middle of the words. */
const MIDDLE = 12

export function measure(board: HTMLElement): Geometry {
  const origin = board.getBoundingClientRect()
  const columns = [...board.querySelectorAll<HTMLElement>('[data-text]')].flatMap((article) => {
    const scroller = article.querySelector<HTMLElement>('[data-scroller]')
    if (!scroller) return []
    const [box, view] = [article.getBoundingClientRect(), scroller.getBoundingClientRect()]
    const tops = new Map<number, number>()
    for (const words of scroller.querySelectorAll<HTMLElement>('[data-row][id]')) {
      const top = (words.getClientRects()[0]?.top ?? view.top) - view.top + scroller.scrollTop
      tops.set(Number(words.dataset.row), top)
    }
    const left = box.left - origin.left + board.scrollLeft
    return [{ scroller, left, right: left + box.width, top: view.top - origin.top, tops }]
  })
  return { columns, chains: new Map() }
}

/** A curve from the words of a row in one text to those in another; empty where one of them is out of sight. */
export function curveOf({ columns }: Geometry, row: number, from: number, to: number): string {
  const [a, b] = [columns[from], columns[to]]
  if (!a || !b) return ''
  const [y, z] = [inSight(a, row), inSight(b, row)]
  if (y === null || z === null) return ''
  const bend = (b.left - a.right) / 2
  return `M${a.right} ${y}C${a.right + bend} ${y} ${b.left - bend} ${z} ${b.left} ${z}`
}

/** The height on the board of a row's words, where they are in sight. */
function inSight({ scroller, top, tops }: Column, row: number): number | null {
  const height = tops.get(row)
  if (height === undefined) return null
  const within = height - scroller.scrollTop + MIDDLE
  return within < 4 || within > scroller.clientHeight - 4 ? null : top + within
}

/** Scrolls the other texts to where they tell what the one at `leader` tells. */
export function follow(geometry: Geometry, leader: number): void {
  const one = geometry.columns[leader]
  if (!one) return
  const { scroller } = one
  // The line that is read moves from the top of the window to its foot as the text is scrolled from end to end.
  const line =
    scroller.scrollTop * (scroller.scrollHeight / Math.max(1, scroller.scrollHeight - scroller.clientHeight))
  geometry.columns.forEach((other, at) => {
    if (at === leader) return
    const { scrollHeight, clientHeight } = other.scroller
    const ends = { from: scroller.scrollHeight, to: scrollHeight }
    const height = counterpartOf(line, chainOf(geometry, leader, at), ends)
    other.scroller.scrollTop = (height * (scrollHeight - clientHeight)) / scrollHeight
  })
}

function chainOf({ columns, chains }: Geometry, from: number, to: number): Anchor[] {
  const key = `${from} ${to}`
  const known = chains.get(key)
  if (known) return known
  const there = columns[to]?.tops
  const chain = inOneOrder(
    [...(columns[from]?.tops ?? [])].flatMap(([row, height]) => {
      const other = there?.get(row)
      return other === undefined ? [] : [{ from: height, to: other }]
    }),
  )
  chains.set(key, chain)
  return chain
}
