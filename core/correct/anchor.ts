import type { Span } from '#core/fact.ts'

/**
 * Words of a version with what stands around them, so that they are found again in a changed text: a W3C
 * TextQuoteSelector with its TextPositionSelector. `text.slice(start, end) === quote` in the version it was made in.
 */
export type Anchor = Span & { quote: string; prefix: string; suffix: string }

/** How many characters around a quote are kept. */
const CONTEXT = 32

/** The anchor of a span of a text. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: wellCut(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wellCut(text.slice(end, end + CONTEXT)),
  }
}

/** A cut through a surrogate pair leaves half a character, which Postgres does not take. */
export function wellCut(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/**
 * Where an anchor's words stand in another text: of several places the one whose surroundings are most alike, and of
 * those the nearest to where they stood. Null where the words are not there; words that were changed are other words.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { quote, prefix, suffix, start } = anchor
  if (quote === '') return null
  let best: { at: number; alike: number } | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const alike = alikeBefore(text, at, prefix) + alikeAfter(text, at + quote.length, suffix)
    const nearer = best && Math.abs(at - start) < Math.abs(best.at - start)
    if (!best || alike > best.alike || (alike === best.alike && nearer)) best = { at, alike }
  }
  return best && { start: best.at, end: best.at + quote.length }
}

function alikeBefore(text: string, at: number, prefix: string): number {
  let n = 0
  while (n < prefix.length && n < at && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++
  return n
}

function alikeAfter(text: string, at: number, suffix: string): number {
  let n = 0
  while (n < suffix.length && text[at + n] === suffix[n] && at + n < text.length) n++
  return n
}
