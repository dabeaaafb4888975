import type { Quantity } from '#core/fact.ts'
import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import type { Finding, Pair } from './finding.ts'
import { compareMeasures } from './measures.ts'
import { type Aligned, LEAST_ACROSS, type ScoredPair } from './pairs.ts'
import { saysOther, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isCount, isTime } from './units.ts'
import { groupsOf } from './words.ts'

/** A count or measure that one fact alone of its report tells: "17 fires", "128 metres". */
type Level = { at: number; of: Proposition; figure: Quantity }

/** Small counts are of many things. */
const LEAST = 10
/** What grew or shrank by more is likely another thing. */
const MOST_APART = 2.5
/** People are counted in many ways: the dead, those in the hall. */
const ANY = new Set(['count:person', 'number'])

const isLevel = ({ unit, value, high }: Quantity) =>
  high === undefined &&
  Math.abs(value) >= LEAST &&
  !ANY.has(unit) &&
  !unit.includes('/') &&
  !isTime(unit) &&
  (isCount(unit) || /^(?:[kMGT]?Wh?|[kc]?m[23]?|ha|mi|t|k?g|[mM]?L)$/.test(unit))

/** Keys under which a figure meets others of its kind: its unit, or the noun that it counts and those that mean the same. */
function kindsOf({ unit }: Quantity): string[] {
  if (!isCount(unit)) return [unit]
  const noun = stem(unit.slice('count:'.length))
  return [noun, ...groupsOf(noun).map((group) => `#${group}`)]
}

/** The levels of all reports by their kind: those of which a report tells in one fact only. */
function levelsByKind(propositions: readonly Proposition[]): Map<string, Level[]> {
  const found = new Map<string, Level[]>()
  const told = new Map<string, number>()
  propositions.forEach((of, at) => {
    for (const figure of of.quantities) {
      for (const kind of isCount(figure.unit) || isLevel(figure) ? kindsOf(figure) : []) {
        const own = `${of.ref.article} ${kind}`
        told.set(own, (told.get(own) ?? 0) + 1)
        if (!isLevel(figure)) continue
        const level = { at, of, figure }
        found.get(kind)?.push(level) ?? found.set(kind, [level])
      }
    }
  })
  for (const [kind, levels] of found)
    found.set(
      kind,
      levels.filter(({ of }) => told.get(`${of.ref.article} ${kind}`) === 1),
    )
  return found
}

const asMeasure = (quantity: Quantity) => ({ quantity, role: null, just: false })
const isOther = ({ figure: x }: Level, { figure: y }: Level) =>
  compareMeasures(asMeasure(x), asMeasure(y)) === 'other' &&
  Math.max(x.value, y.value) / Math.min(x.value, y.value) <= MOST_APART

/** Says so plainly that a figure has moved that another one may have been right before. */
export const MOVED_SINCE =
  /\b(?:(?:ha(?:s|ve)|is|are) now\b|now (?:stands?|put|totals?|numbers?)|so far|to date|ha(?:s|ve) since|(?:risen|fallen|grown|climbed|dropped|extended|widened|raised|cut|lowered|increased|reduced|revised) (?:\p{L}+ )?(?:to|from))\b/iu
/** Of what so much power goes into or comes out of, a story has one. */
const POWER = /^[kMGT]?Wh?$/
/** Facts that count alike may count for other reasons: "has 40 schools", "closed 25 schools". */
function isOfOneThing(pair: ScoredPair, x: Level, y: Level): boolean {
  if (saysOther(pair)) return false
  const later = pair.daysApart > 0 ? pair.b : pair.a
  if (POWER.test(x.figure.unit) || MOVED_SINCE.test(later.fact.quote)) return true
  const isCounted = (of: Proposition, at: number, { start, end }: Quantity) =>
    (of.words[at]?.start ?? 0) >= start && (of.words[at]?.end ?? 0) <= end
  return pair.overlap.matches.some(
    ({ a, b, opposite }) =>
      !opposite &&
      Math.min(pair.a.words[a]?.weight ?? 0, pair.b.words[b]?.weight ?? 0) >= TELLING &&
      !isCounted(pair.a, a, x.figure) &&
      !isCounted(pair.b, b, y.figure),
  )
}

/**
 * Adds to an alignment what reports of two moments tell of one count or measure, in whatever words: 11 fires, then 17. Each
 * report must tell of its kind once, and have nothing else in the other that says the same.
 */
export function withLevels(
  aligned: Aligned,
  propositions: readonly Proposition[],
  isWithin: (i: number, j: number) => boolean,
): Aligned {
  const partners = new Map<string, Set<number>>()
  const note = (key: string, partner: number) =>
    partners.get(key)?.add(partner) ?? partners.set(key, new Set([partner]))
  for (const { i, j, a, b } of aligned.pairs) {
    note(`${i} ${b.ref.article}`, j)
    note(`${j} ${a.ref.article}`, i)
  }
  const hasOther = (i: number, article: number, j: number) =>
    [...(partners.get(`${i} ${article}`) ?? [])].some((partner) => partner !== j)
  const most = Math.max(2, Math.sqrt(propositions.length))
  const levels = new Map<string, ScoredPair>()
  for (const alike of levelsByKind(propositions).values()) {
    if (alike.length > most) continue
    alike.forEach((x, n) => {
      for (const y of alike.slice(n + 1)) {
        if (x.of.ref.article === y.of.ref.article || isWithin(x.at, y.at) || !isOther(x, y)) continue
        if (hasOther(x.at, y.of.ref.article, y.at) || hasOther(y.at, x.of.ref.article, x.at)) continue
        if (otherPeriods(x.of, y.of) || aligned.likeness(x.at, y.at) < 0) continue
        const pair = aligned.pair(x.at, y.at)
        if (!pair || pair.daysApart === 0 || !isOfOneThing(pair, x, y)) continue
        const level = { a: x.figure, b: y.figure }
        levels.set(`${x.at} ${y.at}`, { ...pair, likeness: Math.max(pair.likeness, LEAST_ACROSS), level })
      }
    })
  }
  const known = new Set(aligned.pairs.map(({ i, j }) => `${i} ${j}`))
  return {
    ...aligned,
    pairs: [
      ...aligned.pairs.map((pair) => {
        const level = levels.get(`${pair.i} ${pair.j}`)?.level
        return level ? { ...pair, level } : pair
      }),
      ...[...levels].flatMap(([key, pair]) => (known.has(key) ? [] : [pair])),
    ],
  }
}

/** How far a count had come at one moment, and at another. */
export function compareLevels({ level, daysApart }: Pair): Finding | null {
  if (!level) return null
  const spanOf = ({ start, end }: Quantity) => [{ start, end }]
  return {
    relation: 'update',
    aspect: 'figure',
    score: 0.5,
    a: spanOf(level.a),
    b: spanOf(level.b),
    why: `${daysApart > 0 ? '{b}' : '{a}'} reported at a later moment`,
  }
}
