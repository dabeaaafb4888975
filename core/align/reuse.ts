import type { Reuse, ReuseClass, SharedPassage } from '#core/comparison.ts'
import { wordsOf } from './words.ts'

/** Content words this close together make a pair; a rewrite that moves or drops a word keeps most of its pairs. */
const WINDOW = 3

/** The pairs of content words of a text that stand close together, whatever their order. */
export function wordPairsOf(text: string): Set<string> {
  const stems = wordsOf(text).flatMap((word) => (word.weight > 0 ? [word.stem] : []))
  const pairs = new Set<string>()
  stems.forEach((first, at) => {
    for (const second of stems.slice(at + 1, at + 1 + WINDOW)) {
      pairs.add(first < second ? `${first} ${second}` : `${second} ${first}`)
    }
  })
  if (pairs.size === 0) for (const only of stems) pairs.add(only)
  return pairs
}

/** Share of the smaller set that stands in the other, 0…1; 0 where one is empty. */
export function containmentOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared += 1
  return shared / small.size
}

/** Containment from which a text is not of its author's own making, and from which it is a copy. */
const PARTIAL = 0.14
const WHOLE = 0.5

/** What the texts' facts and citations say of one article's dependence on another. */
export type Dependence = {
  /** The later names the earlier's outlet as its source. */
  cites: boolean
  /** Share of the facts of the one that depends that the other has too. */
  covered: number
  /** It names further outlets. */
  mixed: boolean
}

/** Facts covered from which a derived article is a mere rewrite. */
const REWRITE = 0.6

/**
 * The METER class (Gaizauskas et al., 2001) of a pair: by the words that both share, and, where one names the other as
 * its source, by how many of its facts come from there.
 */
export function reuseClass(containment: number, dependence: Dependence): ReuseClass {
  if (containment >= WHOLE) return 'wholly-derived'
  const derived = dependence.cites || containment >= PARTIAL
  if (derived && dependence.covered >= REWRITE && !dependence.mixed) return 'wholly-derived'
  return derived ? 'partially-derived' : 'non-derived'
}

/** Containment of each two texts: one row and one column a text, the same both ways. */
export function containments(texts: readonly string[]): number[][] {
  const pairs = texts.map(wordPairsOf)
  const table = texts.map(() => texts.map(() => 1))
  pairs.forEach((left, a) => {
    pairs.slice(0, a).forEach((right, b) => {
      const share = Number(containmentOf(left, right).toFixed(4))
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const row = table[x]
        if (row) row[y] = share
      }
    })
  })
  return table
}

/** Reuse between each two articles. `dependence` tells how the first depends on the second, `passages` what both have. */
export function reuseOf(
  table: ReadonlyArray<readonly number[]>,
  dependence: (from: number, on: number) => Dependence,
  passages: (a: number, b: number) => SharedPassage[],
): Reuse[] {
  return table.flatMap((row, a) =>
    row.slice(a + 1).map((containment, offset): Reuse => {
      const b = a + 1 + offset
      const classes = [reuseClass(containment, dependence(a, b)), reuseClass(containment, dependence(b, a))]
      const strongest = (['wholly-derived', 'partially-derived'] as const).find((name) =>
        classes.includes(name),
      )
      return { a, b, class: strongest ?? 'non-derived', containment, passages: passages(a, b) }
    }),
  )
}
