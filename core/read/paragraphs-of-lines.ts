/** A line of a printed page: its words, where it stands and how large it is set, in points. */
export type PrintedLine = { text: string; x: number; y: number; width: number; size: number }

/** Lines further apart than this many times the usual distance are two paragraphs. */
const WIDE_GAP = 1.35
/** A line that ends this far before the right edge, as a share of the column, ends its paragraph. */
const SHORT_LINE = 0.75
/** One that ends even before this does so without a full stop, too: a byline, an item of a list. */
const STUB = 0.5
/** Lines of one paragraph follow each other at the smallest distance that is not a rare one. */
const NOT_RARE = 0.15
/** How much larger than its neighbours a line must be set to be a heading. */
const LARGER = 1.12

/**
 * Puts the lines of one printed column together into paragraphs: at wide gaps, at indents, where the size of the
 * type changes, and after lines that end early with a sentence. A word cut by a hyphen at a line's end is made whole.
 * @param lines of one page, top to bottom; `y` grows upwards, as PDF has it.
 */
export function paragraphsOfLines(lines: readonly PrintedLine[]): string[] {
  const gap = usualGap(lines)
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ x, width }) => x + width))
  const paragraphs: string[] = []
  let before: PrintedLine | undefined
  for (const line of lines) {
    const starts = !before || startsAnew(before, line, { gap, left, right })
    if (starts) paragraphs.push(line.text)
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
    before = line
  }
  return paragraphs
}

type Column = { gap: number; left: number; right: number }

function startsAnew(before: PrintedLine, line: PrintedLine, { gap, left, right }: Column): boolean {
  // Large type stands further apart: a heading of two lines is one.
  if (before.y - line.y > Math.max(gap, line.size * 1.1) * WIDE_GAP || line.y > before.y) return true
  const ratio = line.size / before.size
  if (ratio > LARGER || ratio < 1 / LARGER) return true
  const indented = line.x - left > line.size * 0.8 && before.x - left < line.size * 0.4
  const reach = (before.x + before.width - left) / (right - left)
  const ended = /[.!?:]["”’)\]]*$/.test(before.text)
  return reach < STUB || (ended && (indented || reach < SHORT_LINE))
}

/** The distance at which lines of one paragraph stand below each other, to half a point. */
function usualGap(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || before.y <= line.y) return
    const gap = Math.round((before.y - line.y) * 2) / 2
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  })
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return Math.min(...[...counts].flatMap(([gap, n]) => (n >= all * NOT_RARE ? gap : [])))
}

function joined(text: string, line: string): string {
  if (!/\p{L}[-‐\u00ad]$/u.test(text)) return `${text} ${line}`
  return /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : text + line
}
