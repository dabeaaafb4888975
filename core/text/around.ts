import type { Span } from '#core/fact.ts'
import { splitBlocks } from './blocks.ts'

/** More than this on one side of the words is no paragraph but a page. */
const LONGEST = 1_500

/**
 * The text on both sides of a span, to the ends of its paragraph; where the span is the whole of it, the paragraphs
 * before and after. Neither side is longer than LONGEST.
 */
export function textAround(text: string, { start, end }: Span): { before: string; after: string } {
  const blocks = splitBlocks(text)
  const first = blocks.findIndex((block) => block.end > start)
  const last = blocks.findLastIndex((block) => block.start < end)
  if (first < 0 || last < first) return { before: '', after: '' }
  const whole = (blocks[first]?.start ?? 0) >= start && (blocks[last]?.end ?? 0) <= end + 1
  const from = blocks[whole ? Math.max(0, first - 1) : first]?.start ?? start
  const to = blocks[whole ? Math.min(blocks.length - 1, last + 1) : last]?.end ?? end
  return {
    before: text.slice(Math.max(Math.min(from, start), start - LONGEST), start),
    after: text.slice(end, Math.min(Math.max(to, end), end + LONGEST)),
  }
}
