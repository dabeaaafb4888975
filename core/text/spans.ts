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
function firstEndingAfter(spans: Span[], offset: number): number {
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

/** The members of an ordered, non-overlapping list that share a character with `span`. */
export function touching<T extends Span>(ordered: T[], span: Span): T[] {
  const found: T[] = []
  for (let i = firstEndingAfter(ordered, span.start); i < ordered.length; i++) {
    const item = ordered[i]
    if (!item || item.start >= span.end) break
    found.push(item)
  }
  return found
}

/** The members of a list in order of their starts, overlapping or not, that start inside `span`. */
export function startingIn<T extends Span>(ordered: T[], span: Span): T[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.start ?? 0) >= span.start) high = middle
    else low = middle + 1
  }
  let to = low
  while (to < ordered.length && (ordered[to]?.start ?? 0) < span.end) to++
  return ordered.slice(low, to)
}

/** The parts of some spans that `holes` leave, without white space at their ends. Both lists ordered, without overlap. */
export function outside(text: string, spans: Span[], holes: Span[]): Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = []
    let start = span.start
    for (const hole of touching(holes, span)) {
      parts.push({ start, end: hole.start })
      start = hole.end
    }
    parts.push({ start, end: span.end })
    return parts.map((part) => trimSpan(text, part)).filter((part) => part.start < part.end)
  })
}
