import type { Reuse, ReuseClass, SharedPassage } from '#core/comparison.ts'
import { MAGNITUDES, ONES, TENS } from '#core/lexicon/numbers.ts'
import { type Word, wordsOf } from './words.ts'

/** Content words this close together make a pair; a rewrite that moves or drops a word keeps most of its pairs. */
const WINDOW = 3

/** The pairs of stems that stand close together, whatever their order. */
function pairsOf(stems: readonly string[]): Set<string> {
  const pairs = new Set<string>()
  stems.forEach((first, at) => {
    for (const second of stems.slice(at + 1, at + 1 + WINDOW)) {
      pairs.add(first < second ? `${first} ${second}` : `${second} ${first}`)
    }
  })
  if (pairs.size === 0) for (const only of stems) pairs.add(only)
  return pairs
}

/** A text as pairs of neighbouring content words: all of them, and those of `plain` words that nobody had to write. */
export type Profile = { all: ReadonlySet<string>; plain: ReadonlySet<string>; stems: string }

const OPENS = /(?:^|[.!?:\n"“”])\s*$/
const DIGIT = /\d/
const NUMBERS = new Set([ONES, TENS, MAGNITUDES].flatMap((words) => Object.keys(words)))
const isFigure = (word: string) => DIGIT.test(word) || NUMBERS.has(word.toLowerCase())
const CAPITAL = /^\p{Lu}/u

/**
 * Whoever reports one event has to write its names and figures: they tell nothing of where the words are from. A word at
 * the start of a sentence is taken as no name.
 */
const isPlain = (text: string, { text: word, start }: Word) =>
  !isFigure(word) && (!CAPITAL.test(word) || OPENS.test(text.slice(Math.max(0, start - 4), start)))

export function profileOf(text: string): Profile {
  const words = wordsOf(text).filter(({ weight }) => weight > 0)
  const stemsOf = (some: readonly Word[]) => some.map(({ stem }) => stem)
  return {
    all: pairsOf(stemsOf(words)),
    plain: pairsOf(stemsOf(words.filter((word) => isPlain(text, word)))),
    stems: stemsOf(words).join(' '),
  }
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared += 1
  return shared
}

/** How much of a text stands in another, each 0…1. */
export type Common = {
  /** Of the smaller text's pairs, in the other. */
  containment: number
  /** Of the pairs of the text that came second, in the first; of the smaller's where nobody knows which did. */
  share: number
  /** Of the plain pairs of the smaller, in the other; less where there are hardly any. */
  wording: number
}

/** So many pairs more than there are make up for chance in short texts. */
const CHANCE = 4

/** What two texts have in common; `later` is the one that came second, null where that is not known. */
export function commonOf(a: Profile, b: Profile, later: Profile | null = null): Common {
  if (a.stems === b.stems) {
    const same = a.stems === '' ? 0 : 1
    return { containment: same, share: same, wording: same }
  }
  const shared = sharedBy(a.all, b.all)
  const smaller = Math.max(1, Math.min(a.all.size, b.all.size))
  return {
    containment: shared / smaller,
    share: shared / (later ? Math.max(1, later.all.size) : smaller),
    wording: sharedBy(a.plain, b.plain) / (Math.min(a.plain.size, b.plain.size) + CHANCE),
  }
}

/** Containment from which a text is not of its author's own making, and from which it is a copy; then for plain words. */
const PARTIAL = 0.14
const WHOLE = 0.45
const PARTLY_WORDED = 0.126
const WHOLLY_WORDED = 0.35

/** What the texts' facts and citations say of one article's dependence on another. */
export type Dependence = {
  /** The later names the earlier's outlet as its source. */
  cites: boolean
  /** Share of the facts of the one that depends that the other has too. */
  covered: number
  /** It names further outlets. */
  mixed: boolean
  /** At how many places the later credits the earlier's outlet. */
  credits: number
}

/** Facts covered from which a derived article is a mere rewrite; and where it keeps saying whose they are. */
const REWRITE = 0.6
const CREDITED_REWRITE = 0.57
const MANY_CREDITS = 4

/**
 * The METER class (Gaizauskas et al., 2001) of a pair: by the words that both share, and, where one names the other as
 * its source, by how many of its facts come from there.
 */
export function reuseClass({ containment, share, wording }: Common, dependence: Dependence): ReuseClass {
  if (share >= WHOLE && wording >= WHOLLY_WORDED) return 'wholly-derived'
  const derived = dependence.cites || (containment >= PARTIAL && wording >= PARTLY_WORDED)
  const rewrite = dependence.credits >= MANY_CREDITS ? CREDITED_REWRITE : REWRITE
  if (derived && dependence.covered >= rewrite && !dependence.mixed) return 'wholly-derived'
  return derived ? 'partially-derived' : 'non-derived'
}

/**
 * Reuse between each two articles. `common` and `passages` are what both have, `dependence` tells how the first depends on
 * the second.
 */
export function reuseOf(
  count: number,
  common: (a: number, b: number) => Common,
  dependence: (from: number, on: number) => Dependence,
  passages: (a: number, b: number) => SharedPassage[],
): Reuse[] {
  const all = Array.from({ length: count }, (_, article) => article)
  return all.flatMap((a) =>
    all.slice(a + 1).map((b): Reuse => {
      const words = common(a, b)
      const classes = [dependence(a, b), dependence(b, a)].map((one) => reuseClass(words, one))
      const strongest = (['wholly-derived', 'partially-derived'] as const).find((name) =>
        classes.includes(name),
      )
      return {
        a,
        b,
        class: strongest ?? 'non-derived',
        containment: Number(words.containment.toFixed(4)),
        passages: passages(a, b),
      }
    }),
  )
}
