import type { ArticleInput, Extraction, Fact, Hop, Span } from '#core/fact.ts'

/**
 * Reads a text whose lines end in CR or CR LF as if they ended in LF, so that both give the same facts, and puts all
 * spans and the words they show back in terms of the text as given.
 */
export function withLineEnds(input: ArticleInput, read: (input: ArticleInput) => Extraction): Extraction {
  const { text } = input
  if (!text.includes('\r')) return read(input)
  const found = read({ ...input, text: text.replace(/\r\n?/g, '\n') })
  const offsets = offsetsBefore(text)
  const place = <T extends Span>(span: T): T => ({ ...span, ...back(span, offsets) })
  const written = <T extends Span & { text: string }>(span: T): T => {
    const moved = place(span)
    return { ...moved, text: text.slice(moved.start, moved.end) }
  }
  const hop = (one: Hop): Hop =>
    one.start === undefined || one.end === undefined
      ? one
      : { ...one, ...back({ start: one.start, end: one.end }, offsets) }
  const fact = (one: Fact): Fact => {
    const moved = place(one)
    return {
      ...moved,
      quote: text.slice(moved.start, moved.end),
      sentence: place(one.sentence),
      attribution: one.attribution.map(hop),
      dates: one.dates.map(written),
      quantities: one.quantities.map(written),
      entities: one.entities.map(place),
    }
  }
  return {
    ...found,
    text,
    sentences: found.sentences.map(place),
    boilerplate: found.boilerplate.map(place),
    skipped: found.skipped.map(place),
    facts: found.facts.map(fact),
    entities: found.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(place) })),
    dates: found.dates.map(written),
    quantities: found.quantities.map(written),
  }
}

/** For each line feed put in for CR LF, its place in the shorter text, in order. */
function offsetsBefore(text: string): number[] {
  const pairs: number[] = []
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2))
    pairs.push(at - pairs.length)
  return pairs
}

/** A span never ends between CR and LF: what holds a line's end holds all of it. */
function back({ start, end }: Span, pairs: number[]): Span {
  return { start: start + countBelow(pairs, start), end: end + countBelow(pairs, end) }
}

function countBelow(ordered: number[], limit: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
