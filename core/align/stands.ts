import { DEALINGS } from '#core/lexicon/stance.ts'
import { stancesIn } from '#core/stories/stance.ts'
import { stem } from '#core/text/stem.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { isName } from './words.ts'

/** How far from the beginning of a fact its subject is looked for, in UTF-16 code units. */
const SUBJECT_WITHIN = 40
const PARTIES = /\b(?:between|among|by)\s[^.;]*$/i
const BY = /\bby\s[^.;]*$/i

/** Tells where somebody stands, how far a plan has come, or that a matter is being dealt with. */
export const isStand = noted(
  ({ fact }: Proposition) =>
    fact.stage !== null || stancesIn(fact.quote).length > 0 || DEALINGS.test(fact.quote),
)

/** Who is named in a fact or speaks it, and whether it is about what they do. */
export const figuresIn = noted(
  ({ words, speaker, text, fact }: Proposition): ReadonlyMap<string, boolean> => {
    const found = new Map<string, boolean>()
    for (const word of words) {
      if (!isName(word.stem)) continue
      const name = word.stem.replace(/^@+/, '')
      const before = text.slice(fact.start, word.start)
      const acts = PARTIES.test(before) ? !BY.test(before) : before.length <= SUBJECT_WITHIN
      found.set(name, (found.get(name) ?? false) || acts)
    }
    const isNamed = fact.attribution.at(-1)?.entity !== undefined
    if (speaker && isNamed) found.set(speaker.split(' ').map(stem).join(' '), true)
    return found
  },
)

const sideOf = ({ fact }: Proposition) => stancesIn(fact.quote).at(-1)?.side ?? null
const whole = ({ fact }: Proposition) => [{ start: fact.start, end: fact.end }]

/** In what two stands differ; null where neither side, stage nor denial shows a change. */
export function changeOf({ a, b }: Pick<Pair, 'a' | 'b'>): 'actor' | 'negation' | 'strength' | null {
  const [x, y] = [a.fact, b.fact]
  const [left, right] = [sideOf(a), sideOf(b)]
  if (left !== right || (x.stage === 'denied') !== (y.stage === 'denied')) return 'actor'
  if (x.polarity !== y.polarity) return 'negation'
  if (x.stage !== y.stage) return 'strength'
  const [inA, inB] = [figuresIn(a), figuresIn(b)]
  return [...inA.keys()].some((name) => inB.has(name)) ? null : 'actor'
}

/** Where one stood on a matter, and where at a later moment. */
export function compareStands(pair: Pair): Finding | null {
  const aspect = pair.stand ? changeOf(pair) : null
  if (aspect === null || pair.daysApart === 0) return null
  return {
    relation: 'update',
    aspect,
    score: 0.6,
    a: whole(pair.a),
    b: whole(pair.b),
    why: `both tell how the matter stood, ${pair.daysApart > 0 ? '{b}' : '{a}'} at a later moment`,
  }
}
