import type { Span } from '#core/fact.ts'
import { type Denying, isStated } from './denials.ts'
import type { Conflict } from './finding.ts'
import { haveRivalNames } from './predicates.ts'
import { isFuture } from './strength.ts'

/** "No distress call was received": a thing that is said not to be, up to the end of its noun group. */
function absentIn({ of: { words, text, fact }, denied }: Denying): Array<{ cue: Span; group: number[] }> {
  return denied.flatMap(({ cue }) => {
    if (text.slice(cue.start, cue.end).toLowerCase() !== 'no') return []
    const first = words.findIndex(({ start }) => start >= cue.end)
    if (first < 0 || !/^\s+$/.test(text.slice(cue.end, words[first]?.start))) return []
    const group = [first]
    for (let at = first + 1; at < words.length; at++) {
      const [last, next] = [words[at - 1], words[at]]
      if (!last || !next || !/^[ -]$/.test(text.slice(last.end, next.start))) break
      group.push(at)
    }
    const isDone = group.length > 1 && /(?:ed|ing)$/.test(words[group.at(-1) ?? -1]?.text ?? '')
    return fact.stage === 'planned' || fact.stage === 'denied'
      ? []
      : [{ cue, group: isDone ? group.slice(0, -1) : group }]
  })
}

/**
 * What a thing must weigh in all, with the first word of where it is ("no crack in the bridge"), so that one that is said to
 * be and one that is not can hardly be two.
 */
const ABSENT_FROM = 0.8
const THERE =
  /(?:^|\b(?:an?|the|one|two|three|four|five|six|several|some|its|their|his|her|\d+)\s+(?:\p{Ll}+\s+)?)$/iu

/** The first word of where a thing is said not to be, if the other tells of the same place. */
function whereOf({ of: { words, text }, met }: Denying, group: readonly number[]): number[] {
  const last = group.at(-1) ?? 0
  const [thing, place] = [words[last], words[last + 1]]
  const isPlace = thing && place && WHERE.test(text.slice(thing.end, place.start))
  return isPlace && met.has(last + 1) ? [last + 1] : []
}
const WHERE = /^ (?:in|at|on|aboard|inside|under|near) (?:(?:the|its|their|his|her|an?) )?$/i

/** "A power house" tells of a house. */
const isPartOfName = ({ words, verbs, text }: Denying['of'], at: number) => {
  const [word, next] = [words[at], words[at + 1]]
  return word && next && !verbs.has(next.start) && /^[ -]$/.test(text.slice(word.end, next.start))
}

function deniedThere(denying: Denying, stating: Denying): Conflict | null {
  if (haveRivalNames(denying, stating) || isFuture(stating.of) || isFuture(denying.of)) return null
  for (const { cue, group } of absentIn(denying)) {
    const weight = [...group, ...whereOf(denying, group)].reduce(
      (sum, at) => sum + (denying.of.words[at]?.weight ?? 0),
      0,
    )
    const met = group.flatMap((at) => denying.met.get(at) ?? [])
    const [x, y] = [stating.of.words[Math.min(...met)], stating.of.words[Math.max(...met)]]
    if (weight < ABSENT_FROM || met.length < group.length || !x || !y) continue
    if (Math.max(...met) - Math.min(...met) !== group.length - 1 || !isStated(stating.of, x)) continue
    if (isPartOfName(stating.of, Math.max(...met))) continue
    if (stating.denied.length > 0 || !THERE.test(stating.of.text.slice(stating.of.fact.start, x.start)))
      continue
    return { a: [cue], b: [{ start: x.start, end: y.end }] }
  }
  return null
}
/** One says that there was no such thing, the other tells of it. */
export function compareAbsence(a: Denying, b: Denying): Conflict | null {
  const found = deniedThere(b, a)
  return deniedThere(a, b) ?? (found && { a: found.b, b: found.a })
}
