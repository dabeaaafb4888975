import type { Quantity } from '#core/fact.ts'
import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import type { Finding, Pair } from './finding.ts'
import { compareMeasures } from './measures.ts'
import { type Aligned, LEAST_ACROSS } from './pairs.ts'
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
        if (isLevel(figure)) found.set(kind, [...(found.get(kind) ?? []), { at, of, figure }])
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

/**
 * Adds to an alignment what reports of two moments tell of one count or measure, in whatever words: 11 fires, then 17. Each
 * report must tell of its kind once, and have nothing else in the other that says the same.
 */
export function withLevels(
  aligned: Aligned,
  propositions: readonly Proposition[],
  isWithin: (i: number, j: number) => boolean,
): Aligned {
  const known = new Set(
    aligned.pairs.flatMap(({ i, j, a, b }) => [`${i} ${b.ref.article}`, `${j} ${a.ref.article}`]),
  )
  const most = Math.max(2, Math.sqrt(propositions.length))
  const pairs = new Map<string, Aligned['pairs'][number]>()
  for (const levels of levelsByKind(propositions).values()) {
    if (levels.length > most) continue
    levels.forEach((x, n) => {
      for (const y of levels.slice(n + 1)) {
        if (x.of.ref.article === y.of.ref.article || isWithin(x.at, y.at) || !isOther(x, y)) continue
        if (known.has(`${x.at} ${y.of.ref.article}`) || known.has(`${y.at} ${x.of.ref.article}`)) continue
        if (otherPeriods(x.of, y.of) || aligned.likeness(x.at, y.at) < 0) continue
        const pair = aligned.pair(x.at, y.at)
        if (!pair || pair.daysApart === 0) continue
        const level = { a: x.figure, b: y.figure }
        pairs.set(`${x.at} ${y.at}`, { ...pair, likeness: Math.max(pair.likeness, LEAST_ACROSS), level })
      }
    })
  }
  return { ...aligned, pairs: [...aligned.pairs, ...pairs.values()] }
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
