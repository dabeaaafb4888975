import type { Span } from '#core/fact.ts'
import { compareActors } from './actors.ts'
import { compareAgents } from './agents.ts'
import { compareDates } from './dates.ts'
import { relateFigures } from './figures.ts'
import { type Finding, type Pair, spansOf } from './finding.ts'
import { compareTerms } from './framing.ts'
import { compareLevels, MOVED_SINCE } from './levels.ts'
import { compareNegation } from './negation.ts'
import { compareOrder } from './order.ts'
import { comparePlaces } from './places.ts'
import { isNamedWord, type Side, sidesOfPair, TELLING } from './predicates.ts'
import { compareQuotations } from './quotations.ts'
import { compareRivals } from './rivals.ts'
import { compareStands } from './stands.ts'
import { compareProgress, compareStrength } from './strength.ts'
import { compareUnanimity } from './unanimity.ts'

function matched({ a, b, overlap }: Pair): { a: Span[]; b: Span[] } {
  const places = (side: 'a' | 'b') => overlap.matches.map((match) => match[side])
  return { a: spansOf(a.words, places('a')), b: spansOf(b.words, places('b')) }
}

const changed = (finding: Finding, pair: Pair): Finding => ({
  ...finding,
  relation: 'update',
  why: `${finding.why}, but ${pair.daysApart > 0 ? '{b}' : '{a}'} reported at a later moment`,
})

/** "Had reported no fault": what was over when the earlier report was written has not changed since. */
const WAS_OVER = /\bhad (?:\p{L}+ ){0,2}?\p{L}+(?:ed|en|wn|ld|nt|ght|ne|me|de)\b/iu
function isOver({ a, b, daysApart, overlap }: Pair): boolean {
  const earlier = daysApart > 0 ? a : daysApart < 0 ? b : null
  if (earlier === null || !WAS_OVER.test(earlier.fact.quote)) return false
  return overlap.matches.some(
    (match) => a.verbs.has(a.words[match.a]?.start ?? -1) && b.verbs.has(b.words[match.b]?.start ?? -1),
  )
}

/** Reports of two moments cannot contradict each other on what may have changed between them: that is an update. */
const asChange = (finding: Finding, pair: Pair): Finding =>
  pair.sameMoment || finding.relation !== 'contradict' || finding.aspect === 'quote' || isOver(pair)
    ? finding
    : changed(finding, pair)

/** Says that it was otherwise before. */
const TURNED =
  /\b(?:now|no longer|since then|has since|have since|finally|eventually|after all|reopen\w*|resum\w*|restor\w*|revers\w*|improved|revised)\b/i
/** Whether the later report says itself that things have changed. */
function hasTurned({ a, b, daysApart }: Pair): boolean {
  if (daysApart === 0) return false
  const [earlier, later] = daysApart > 0 ? [a, b] : [b, a]
  // What is told of a day before the earlier report has not changed since.
  const before = later.placed.some(({ days }) => !days.open && earlier.day !== null && days.to < earlier.day)
  return !before && TURNED.test(later.fact.quote)
}

/** Tells how much something has come to. */
const MOVED =
  /\b(?:now|so far|to date|by then|already|ha(?:s|ve|d) (?:since )?(?:risen|fallen|grown|climbed|dropped|doubled|shrunk|gone (?:up|down))|(?:ris\w+|rose|fell|rais\w+|lower\w+|cut|increas\w+|reduc\w+|revis\w+|gr[eo]wn?|shr[au]nk|climb\w+|dropp\w+) (?:\p{L}+ ){0,2}(?:to|from)|(?:again|still|left|remain\w*))\b/iu
/** From this score on, figures are at odds by a slip of digit or unit. */
const SLIP = 0.85

/** Another figure of a later moment, by what the later report says of it. */
function hasMoved({ a, b, daysApart, sameMoment }: Pair, { aspect, relation, score }: Finding): boolean {
  if (daysApart === 0 || aspect !== 'figure') return false
  const later = (daysApart > 0 ? b : a).fact.quote
  if (sameMoment) return relation === 'contradict' && score < SLIP && MOVED_SINCE.test(later)
  return relation === 'differ' && MOVED.test(later)
}

/** Facts less alike than this stand in one row because they touch; that they say the same would be too much said. */
const SAME_FROM = 0.45
/** Unless the one says all that the other does, in so many words. */
const ALL = 0.95
const FEWEST = 3
const saysAll = ({ overlap: { ofA, ofB, matches } }: Pair) =>
  Math.max(ofA, ofB) >= ALL && matches.length >= FEWEST

/** Facts less alike than this may tell of two votes. */
const LIKELY_VOTE = 0.35

/** Other days of facts that may well not be one are no difference between them. */
const LIKELY = 0.5
const isLoose = ({ likeness }: Pair, found: Finding | null) =>
  found?.relation === 'differ' && likeness < LIKELY

/** Two facts that have only a name in common are about one thing, and tell two things of it. */
const sharesNamesOnly = (pair: Pair) =>
  sidesOfPair(pair).every(
    ({ of, met }) =>
      [...met.keys()].every((at) => of.words[at] && isNamedWord(of, of.words[at])) &&
      of.words.some(({ weight }, at) => weight >= TELLING && !met.has(at)),
  )

/** Where nothing typed speaks for or against: the words alone. */
function byWords(pair: Pair): Finding {
  const spans = matched(pair)
  return (pair.likeness < SAME_FROM && !saysAll(pair)) || sharesNamesOnly(pair)
    ? { relation: 'differ', aspect: null, score: 0.3, ...spans, why: 'related, but not the same statement' }
    : { relation: 'agree', aspect: null, score: 0.5, ...spans, why: 'the same statement' }
}

/** The words that tell something and that the other side has not. */
const unmetOf = ({ of, met }: Side) =>
  of.words.flatMap((word, at) => (word.weight >= TELLING && !met.has(at) ? [{ word, at }] : []))

/** "signed it with Boren", "signed it with Talvik": all the same but for one name, in the same place. */
function otherName(pair: Pair): Finding | null {
  const [a, b] = sidesOfPair(pair)
  const [[x, ...moreX], [y, ...moreY]] = [unmetOf(a), unmetOf(b)]
  if (!x || !y || moreX.length > 0 || moreY.length > 0) return null
  const before = ({ of }: Side, at: number) => of.words[at - 1]?.stem
  const isInPlace = before(a, x.at) !== undefined && before(a, x.at) === before(b, y.at)
  if (!isInPlace || !isNamedWord(a.of, x.word) || !isNamedWord(b.of, y.word)) return null
  return {
    relation: 'differ',
    aspect: 'actor',
    score: 0.5,
    a: spansOf(a.of.words, [x.at]),
    b: spansOf(b.of.words, [y.at]),
    why: 'another name',
  }
}

/**
 * How two facts that speak of the same thing relate. Typed comparisons speak first: quotations word for word, figures,
 * progress, dates, negation, actors; then strength. Nothing found against them means that they agree, if they are alike
 * enough.
 */
export function relate(pair: Pair): Finding {
  const stands = compareStands(pair) ?? compareLevels(pair)
  if (stands) return stands
  const quotation = compareQuotations(pair)
  if (quotation) return quotation
  const terms = compareTerms(pair)
  if (terms) return terms
  // "Five to two" is no other figure than none.
  const unanimity = pair.oneVote || pair.likeness >= LIKELY_VOTE ? compareUnanimity(pair) : null
  if (unanimity) return asChange(unanimity, pair)
  const rivals = compareRivals(pair)
  if (rivals) return asChange(rivals, pair)
  const figures = relateFigures(pair)
  if (figures && figures.relation !== 'agree') {
    const denied = figures.relation === 'differ' ? compareNegation(pair) : null
    return hasMoved(pair, figures) ? changed(figures, pair) : asChange(denied ?? figures, pair)
  }
  const progress = compareProgress(pair)
  if (progress) return progress
  const onDates = compareDates(pair)
  if (onDates?.relation === 'contradict' && pair.sameMoment) return onDates
  // Days of two moments of a story are those of two events.
  const dates = onDates?.relation === 'contradict' || isLoose(pair, onDates) ? null : onDates
  const conflict =
    compareNegation(pair) ??
    compareOrder(pair) ??
    compareActors(pair) ??
    compareAgents(pair) ??
    comparePlaces(pair)
  if (conflict) return asChange(hasTurned(pair) ? changed(conflict, pair) : conflict, pair)
  const strength = compareStrength(pair, Boolean(figures ?? dates))
  if (strength) return strength
  return otherName(pair) ?? figures ?? dates ?? byWords(pair)
}
