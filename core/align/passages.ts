import type { SharedPassage } from '#core/comparison.ts'
import type { Extraction, Span } from '#core/fact.ts'
import { matchesOf } from '#core/text/matches.ts'
import { once } from './once.ts'
import { isSaying } from './words.ts'

/** Scripts without spaces between words are read a letter at a time. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu

type Token = Span & { word: string; says: boolean }

/** A text as words, with the three that begin at each place, and the places at which such three stand. */
export type Worded = {
  tokens: readonly Token[]
  seeds: readonly string[]
  places: ReadonlyMap<string, readonly number[]>
}

const SEED = 3
/** Words that stand this often are looked up at their first places only, which bounds the work for repetitive texts. */
const MOST_PLACES = 12

const isIn = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => start < span.end && end > span.start)

const seedsOf = (tokens: readonly Token[]): string[] =>
  Array.from({ length: Math.max(0, tokens.length - SEED + 1) }, (_, at) =>
    tokens
      .slice(at, at + SEED)
      .map(({ word }) => word)
      .join(' '),
  )

export type Page = Pick<Extraction, 'text' | 'boilerplate'>

/** The words of a report in small letters, without what is part of its page. */
export const tokensOf = once(({ text, boilerplate }: Page): readonly Token[] =>
  matchesOf(TOKEN, text).flatMap((match): Token[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const word = match[0].normalize('NFKC').toLowerCase().replaceAll('’', "'")
    return isIn(boilerplate, span) ? [] : [{ ...span, word, says: isSaying(word) }]
  }),
)

/** A report ready to be compared by its words. */
export const wordedOf = once((page: Page): Worded => {
  const tokens = tokensOf(page)
  const seeds = seedsOf(tokens)
  const places = new Map<string, number[]>()
  seeds.forEach((seed, at) => {
    const known = places.get(seed)
    if (!known) places.set(seed, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  })
  return { tokens, seeds, places }
})

/** Words `a`… of one text are words `b`… of the other; `words` of them are the same on both sides. */
type Run = { a: number; b: number; endA: number; endB: number; words: number }

/** Runs of the same words, longest first at each place of `a`; no word of either text is used twice. */
function exactRuns(a: Worded, b: Worded): Run[] {
  const taken = new Uint8Array(b.tokens.length)
  const lengthOf = (i: number, j: number) => {
    let length = 0
    while (
      i + length < a.tokens.length &&
      j + length < b.tokens.length &&
      taken[j + length] === 0 &&
      a.tokens[i + length]?.word === b.tokens[j + length]?.word
    )
      length += 1
    return length
  }
  const runs: Run[] = []
  for (let i = 0; i < a.seeds.length; ) {
    const seed = a.seeds[i]
    const expected = runs.at(-1)?.endB ?? 0
    let best: { j: number; length: number } | null = null
    for (const j of (seed !== undefined && b.places.get(seed)) || []) {
      const length = lengthOf(i, j)
      const isNearer =
        best !== null && length === best.length && Math.abs(j - expected) < Math.abs(best.j - expected)
      if (length >= SEED && (best === null || length > best.length || isNearer)) best = { j, length }
    }
    if (best) {
      const { j, length } = best
      taken.fill(1, j, j + length)
      runs.push({ a: i, b: j, endA: i + length, endB: j + length, words: length })
    }
    i += best?.length ?? 1
  }
  return runs
}

/** Words that may be changed, put in or left out between two runs that are still one passage. */
const EDIT = 3

/** Joins runs that follow one another in both texts with no more than a small edit between them. */
function joined(runs: readonly Run[]): Run[] {
  const passages: Run[] = []
  for (const run of runs) {
    const last = passages.at(-1)
    const gapA = run.a - (last?.endA ?? 0)
    const gapB = run.b - (last?.endB ?? 0)
    if (last && gapA <= EDIT && gapB >= 0 && gapB <= EDIT) {
      last.endA = run.endA
      last.endB = run.endB
      last.words += run.words
    } else passages.push({ ...run })
  }
  return passages
}

/** Shorter runs are phrases that anybody writes. */
const LEAST_WORDS = 7
const LEAST_SAYING = 4

/**
 * The passages that two texts share: runs of the same words, as long as they can be, in which a few words may be edited.
 * In the order of the first text; no word of either is in two passages. (Greedy tiling after Wise, 1993, with gaps.)
 */
export function sharedPassages(a: Worded, b: Worded): SharedPassage[] {
  const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  return joined(exactRuns(a, b))
    .filter(({ a: from, endA, words }) => {
      const saying = a.tokens.slice(from, endA).filter(({ says }) => says).length
      return words >= LEAST_WORDS && saying >= LEAST_SAYING
    })
    .map((run) => ({ a: spanOf(a.tokens, run.a, run.endA), b: spanOf(b.tokens, run.b, run.endB) }))
}

/** Share of a report's words that stand in passages of it, 0…1. */
export function shareOf(page: Page, passages: readonly Span[]): number {
  const tokens = tokensOf(page)
  const within = tokens.filter((token) => isIn(passages, token)).length
  return tokens.length === 0 ? 0 : within / tokens.length
}
