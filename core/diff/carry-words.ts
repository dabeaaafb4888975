import { type Anchor, findAnchor } from '#core/correct/anchor.ts'
import type { Span } from '#core/fact.ts'
import { splitSentences } from '#core/text/sentences.ts'
import { contains, overlaps } from '#core/text/spans.ts'
import { type Change, diffWords } from './diff-words.ts'

/**
 * What became of words when their text changed: they stand where they stood (whatever came before them), stand
 * elsewhere, stand there in other words, or are gone.
 */
export type Fate = 'intact' | 'moved' | 'changed' | 'gone'

/** `at` is where they are in the later text; null only for words that are gone. */
export type Carried = { fate: Fate; at: Span | null }

/** A stretch of both texts between two points: equal words, or what was put in place of what. */
type Stretch = { before: Span; after: Span; same: boolean }

/** Words that share less than this with what stands in their place are not the same statement reworded. */
const ALIKE = 0.5
/** A sentence somewhere else must be more alike than one in the same place to be taken for the old one. */
const ALIKE_ELSEWHERE = 0.7

/**
 * Carries words from one text to a later one: exact words first, by quote, surroundings and position (W3C
 * TextQuoteSelector), else what the word diff shows in their place or the
 * sentence most alike, whichever is the more alike.
 *
 * @param changes `diffWords(before, after)`, where it is at hand
 * @returns a function from a span of `before` to its fate; made once for a pair of texts, called for each span
 */
export function carryWords(
  before: string,
  after: string,
  changes: readonly Change[] = diffWords(before, after),
): (anchor: Anchor) => Carried {
  const stretches = stretchesOf(changes)
  let sentences: Array<Span & { words: string[] }> | undefined
  return (anchor) => {
    const { start, end, quote } = anchor
    const same = stretches.find((one) => one.same && contains(one.before, anchor))
    if (same) {
      const from = start - same.before.start + same.after.start
      return { fate: 'intact', at: { start: from, end: from + end - start } }
    }
    const place = inPlace(stretches, anchor)
    const exact = findAnchor(after, anchor)
    if (exact) return { fate: overlaps(exact, place) ? 'intact' : 'moved', at: exact }
    const words = wordsIn(quote)
    const there = trimmed(after, place)
    const inTheirPlace = alike(words, wordsIn(after.slice(there.start, there.end)))
    let best: { at: Span; share: number } | null =
      inTheirPlace >= ALIKE ? { at: there, share: inTheirPlace } : null
    sentences ??= splitSentences(after).map(({ start: from, end: to }) => ({
      start: from,
      end: to,
      words: wordsIn(after.slice(from, to)),
    }))
    for (const { start: from, end: to, words: others } of sentences) {
      const share = alike(words, others)
      const enough = overlaps({ start: from, end: to }, place) ? ALIKE : ALIKE_ELSEWHERE
      if (share >= enough && share > (best?.share ?? 0)) best = { at: { start: from, end: to }, share }
    }
    return best ? { fate: 'changed', at: best.at } : { fate: 'gone', at: null }
  }
}

function stretchesOf(changes: readonly Change[]): Stretch[] {
  const stretches: Stretch[] = []
  let [b, a] = [0, 0]
  for (const { kind, text } of changes) {
    const [fromB, fromA] = [b, a]
    if (kind !== 'added') b += text.length
    if (kind !== 'removed') a += text.length
    const last = stretches.at(-1)
    // What was put in belongs to what was taken out beside it.
    if (last && !last.same && kind !== 'same') {
      last.before.end = b
      last.after.end = a
    } else {
      stretches.push({
        before: { start: fromB, end: b },
        after: { start: fromA, end: a },
        same: kind === 'same',
      })
    }
  }
  return stretches
}

/** The part of the later text that stands in place of a span of the earlier one. */
function inPlace(stretches: readonly Stretch[], span: Span): Span {
  const touched = stretches.filter(({ before }) => overlaps(before, span))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return { start: 0, end: 0 }
  return {
    start: first.same ? span.start - first.before.start + first.after.start : first.after.start,
    end: last.same ? span.end - last.before.start + last.after.start : last.after.end,
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Dice's coefficient over words, each as often as it stands there; 0…1. */
function alike(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n === 0) continue
    both++
    left.set(word, n - 1)
  }
  return (2 * both) / (a.length + b.length)
}
