import { baseOf } from './likeness.ts'
import { noted } from './once.ts'
import { type Aligned, LEAST_ACROSS, type ScoredPair } from './pairs.ts'
import type { Proposition } from './proposition.ts'
import { relate } from './relation.ts'
import { changeOf, figuresIn, isStand } from './stands.ts'
import { isName } from './words.ts'

/** How much a name and words in common must tell, in words of full weight, before two facts are of one figure's one matter. */
const LEAST_TOLD = 0.75
/** A name in common says more than a word. */
const NAME = 1.35
/** A fact that has its like in the other report at least this surely is not held against another there. */
const FOUND = 0.3
/** Weight from which a word can be part of a compound noun that says what a fact is about. */
const TELLING = 0.3
/** A plan that is still to be decided on. */
const isOpenPlan = ({ fact: { stage } }: Proposition) =>
  stage === 'considered' || stage === 'proposed' || stage === 'planned' || stage === 'denied'

/** Compound nouns of a fact, as what it may be about: two telling words side by side. */
const termsIn = noted(({ words, text, verbs }: Proposition): ReadonlySet<string> => {
  const terms = words.flatMap((word, at) => {
    const before = words[at - 1]
    if (!before || isName(word.stem) || isName(before.stem) || verbs.has(word.start)) return []
    if (Math.min(word.weight, before.weight) < TELLING) return []
    const isCompound = /^[ -]$/.test(text.slice(before.end, word.start))
    return isCompound ? [`${baseOf(before.stem)}+${baseOf(word.stem)}`] : []
  })
  return new Set(terms)
})

/** Facts of two moments that are no more alike than this share a row only where something of note is told by that. */
const ALIKE = 0.45
const isTold = (pair: ScoredPair) => {
  if (pair.likeness >= ALIKE) return true
  const { relation, aspect } = relate({ ...pair, derived: false, sameMoment: false })
  return relation === 'update' || aspect !== null
}

/** Whether two reports of one moment of the story have the facts. */
type IsWithin = (i: number, j: number) => boolean

/**
 * Adds to an alignment what reports of two moments tell of one figure's one matter in other words: "X is wary of the plan",
 * then "X agreed". Both must tell a stand, a stage of a plan or dealings, and share a name that few facts have and something
 * of the matter, or be about what the bearer of that name does. Each fact is linked to the one that tells most in common.
 */
export function withMatters(
  aligned: Aligned,
  propositions: readonly Proposition[],
  isWithin: IsWithin,
): Aligned {
  const holders = new Map<string, number[]>()
  const stems = new Map<string, number>()
  propositions.forEach((proposition, i) => {
    for (const name of [...figuresIn(proposition).keys(), ...termsIn(proposition)])
      holders.get(name)?.push(i) ?? holders.set(name, [i])
    for (const key of new Set(proposition.words.map((word) => word.stem)))
      stems.set(key, (stems.get(key) ?? 0) + 1)
  })
  const all = Math.log(propositions.length + 1)
  const rarityOf = (count: number) => 1 - Math.log(count) / all
  const most = Math.sqrt(propositions.length)
  const best = new Map<string, number>()
  for (const { i, j, a, b, likeness } of aligned.pairs)
    for (const key of [`${i} ${b.ref.article}`, `${j} ${a.ref.article}`])
      best.set(key, Math.max(best.get(key) ?? 0, likeness))
  const isFound = (i: number, article: number) => (best.get(`${i} ${article}`) ?? 0) >= FOUND

  const told = new Map<string, { pair: ScoredPair; worth: number }>()
  for (const places of holders.values()) {
    if (places.length > most) continue
    places.forEach((i, at) => {
      for (const j of places.slice(at + 1)) {
        const [x, y] = [propositions[i], propositions[j]]
        if (!x || !y || x.ref.article === y.ref.article || isWithin(i, j) || told.has(`${i} ${j}`)) continue
        if (!isStand(x) || !isStand(y) || isFound(i, y.ref.article) || isFound(j, x.ref.article)) continue
        const pair = aligned.likeness(i, j) < 0 ? null : aligned.pair(i, j)
        if (!pair || changeOf(pair) === null) continue
        const worth = worthOf(pair)
        if (worth >= LEAST_TOLD) told.set(`${i} ${j}`, { pair, worth })
      }
    })
  }

  function worthOf({ a, b, overlap }: ScoredPair): number {
    const [inA, inB] = [figuresIn(a), figuresIn(b)]
    const shared = [...inA.keys()].filter((name) => inB.has(name))
    const matter = overlap.matches.reduce((sum, match) => {
      const [left, right] = [a.words[match.a], b.words[match.b]]
      if (!left || !right || isName(left.stem) || isName(right.stem)) return sum
      const weight = (word: typeof left) => word.weight * rarityOf(stems.get(word.stem) ?? 1)
      return sum + match.strength * Math.min(weight(left), weight(right))
    }, 0)
    const isAbout = shared.some((name) => inA.get(name) && inB.get(name))
    if (shared.length === 0 && !(isOpenPlan(a) && isOpenPlan(b))) return 0
    if (shared.length === 1 && matter === 0 && !isAbout) return 0
    return matter + shared.reduce((sum, name) => sum + NAME * rarityOf(holders.get(name)?.length ?? 1), 0)
  }

  const leads = new Map<string, number>()
  const keysOf = ({ i, j, a, b }: ScoredPair) => [`${i} ${b.ref.article}`, `${j} ${a.ref.article}`]
  for (const { pair, worth } of told.values())
    for (const key of keysOf(pair)) leads.set(key, Math.max(leads.get(key) ?? 0, worth))
  const known = new Set(aligned.pairs.map(({ i, j }) => `${i} ${j}`))
  const matters = [...told.values()]
    .filter(({ pair, worth }) => keysOf(pair).every((key) => worth >= (leads.get(key) ?? 0)))
    .map(({ pair }) => ({ ...pair, likeness: Math.max(pair.likeness, LEAST_ACROSS), stand: true }))
  const isMatter = new Set(matters.map(({ i, j }) => `${i} ${j}`))
  return {
    ...aligned,
    pairs: [
      ...aligned.pairs
        .map((pair) => (isMatter.has(`${pair.i} ${pair.j}`) ? { ...pair, stand: true } : pair))
        .filter((pair) => isWithin(pair.i, pair.j) || isTold(pair)),
      ...matters.filter(({ i, j }) => !known.has(`${i} ${j}`)),
    ],
  }
}
