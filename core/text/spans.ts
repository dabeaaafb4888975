import type { Span } from '#core/fact.ts'

/** The span without white space at its ends; empty where it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** True for white space, no-break and zero-width spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Index of the first span of an ordered, non-overlapping list that ends after `offset`; the list's length where none does. */
export function firstEndingAfter(spans: Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The members of an ordered list of spans that lie wholly inside `span`. */
export function within<T extends Span>(ordered: T[], span: Span): T[] {
  const found: T[] = []
  for (let i = firstEndingAfter(ordered, span.start); i < ordered.length; i++) {
    const item = ordered[i]
    if (!item || item.start >= span.end) break
    if (contains(span, item)) found.push(item)
  }
  return found
}
