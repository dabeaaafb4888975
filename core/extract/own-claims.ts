import type { SkipRule, Span } from '#core/fact.ts'
import { FORM, VERB_FORMS } from '#core/lexicon/verbs.ts'
import { contains, overlaps } from '#core/text/spans.ts'
import type { Word } from '#core/text/tags.ts'
import type { Told } from './chains.ts'
import { type Claim, insertedRelatives, splitClaims, wordsIn } from './claims.ts'
import { opensWithPhrase } from './opening-phrase.ts'
import { whyOpinion } from './opinion.ts'
import { type Clause, finiteIn, hasMainVerb, isMark, isVerb } from './reports/clause.ts'
import { spanOf } from './reports/content.ts'
import { isShortClaim } from './short-claim.ts'

/** What the sentence says outside every report, and relative clauses about its sources; where nothing is left, why. */
export function ownClaims(
  text: string,
  clause: Clause,
  sentence: Span,
  told: Told[],
): { claims: Claim[]; skip?: SkipRule } {
  const last = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end)
  if (/[?？]["”’)]*$/.test(last) && !told.length) return { claims: [], skip: 'question' }
  let skip: SkipRule | undefined
  const kept = <T extends Span>(span: T, why: SkipRule | null): T[] => {
    skip ??= why ?? undefined
    return why ? [] : [span]
  }
  const beside = told.length > 0
  const claims = rests(clause, sentence, told)
    .flatMap((rest) => kept(rest, whyNoClaim(clause, rest)))
    .flatMap((rest) => joinShort(clause, splitClaims(clause, rest), beside))
  const asides = [
    ...told.flatMap(({ matrix }) => (matrix ? insertedRelatives(clause, matrix, true) : [])),
    ...claims.flatMap((s) => insertedRelatives(clause, s)),
  ].filter((aside) => !told.some(({ content }) => contains(aside, content)))
  const worth = claims.flatMap((claim) =>
    kept(claim, whyNotWorthwhile(clause, claim, beside, claims.length > 1) ?? whyOpinion(clause, claim)),
  )
  return { claims: [...worth, ...asides], skip }
}

/** A clause too short to be a claim of its own stays with the one before it. */
function joinShort(clause: Clause, claims: Claim[], beside: boolean): Claim[] {
  const joined: Claim[] = []
  for (const claim of claims) {
    const last = joined.at(-1)
    if (last && whyNotWorthwhile(clause, claim, beside, false) === 'too short') last.end = claim.end
    else joined.push({ ...claim })
  }
  return joined
}

/** What is left of a stretch without the contents and the reporting of some reports. */
export function rests(clause: Clause, span: Span, told: Told[]): Span[] {
  const taken = told
    .flatMap(({ content, matrix }) => (matrix ? [content, matrix] : [content]))
    .filter((t) => overlaps(t, span))
  const { words } = clause
  const { from, to } = wordsIn(clause, span)
  const free: Span[] = []
  let start = -1
  for (let i = from; i <= to; i++) {
    const word = words[i]
    const open = i < to && word !== undefined && !taken.some((t) => overlaps(t, word))
    if (open && start < 0) start = i
    if (open || start < 0) continue
    let first = start
    while (
      first < i &&
      (words[first]?.tag === 'conj' || words[first]?.tag === 'mark') &&
      !isMark(words[first], '“"‘(')
    )
      first++
    let end = withObject(clause, told, i)
    while (
      end > first &&
      (DANGLING.test(words[end - 1]?.lower ?? '') ||
        words[end - 1]?.tag === 'conj' ||
        isMark(words[end - 1], ',;:—–.') ||
        (i < to && end <= i && /^(?:prep|det|poss|aux)$/.test(words[end - 1]?.tag ?? '')))
    )
      end--
    // "was based (on the claim …)": the verb has lost what it speaks of.
    const lost = i < to && words[end]?.tag === 'prep' && isVerb(words[end - 1])
    const rest = lost ? null : spanOf(clause, afterLabel(clause, afterFormula(clause, first, end), end), end)
    if (rest) free.push(rest)
    start = -1
  }
  return free
}

/**
 * Where a stretch ends that a report cuts short at word `at`. "The vote rests on the mayor's claim (that …)", "He denied
 * a report (saying …)": the source of the report is what the verb before it speaks of.
 */
function withObject({ words }: Clause, told: Told[], at: number): number {
  const word = words[at]
  const before = words[at - 1]
  const report = told.find(
    ({ matrix, source }) => matrix?.start === word?.start && source?.start === word?.start,
  )
  if (!report || !(isVerb(before) || before?.tag === 'prep')) return at
  const { source, cue } = report
  const noun = words.find((w) => w.start === cue.start)?.tag === 'noun'
  const last = noun ? cue.end : (source?.end ?? 0)
  let end = at
  while ((words[end]?.end ?? Number.POSITIVE_INFINITY) <= last) end++
  return end
}

/** "The move comes after …": what follows is what the sentence claims. */
function afterFormula({ words }: Clause, from: number, to: number): number {
  for (let i = from + 1; i < to - 4 && i < from + 5; i++) {
    if (words[i]?.lower !== 'comes' && words[i]?.lower !== 'came') continue
    const link = words[i + 1]
    return /^(?:the|this|that|his|her|their|its)$/.test(words[from]?.lower ?? '') &&
      link &&
      /^(?:as|after)$/.test(link.lower)
      ? i + 2
      : from
  }
  return from
}

/** "A word of caution: …", "In case you missed it: …": a lead without a claim, before a colon. */
function afterLabel(clause: Clause, from: number, to: number): number {
  const { words, quote } = clause
  for (let i = from + 1; i < to - 3 && i < from + 8; i++) {
    if (!isMark(words[i], ':') || quote[i] !== -1) continue
    const lead = words[from]?.tag === 'prep' || words[from]?.tag === 'sub' || finiteIn(clause, from, i) < 0
    return lead && finiteIn(clause, i + 1, to) > 0 ? i + 1 : from
  }
  return from
}

/** Words that lead to a clause another claim has taken. */
const DANGLING = /^(?:who|that|which|when|whom|as|even|after|before|because|although|though|while|if)$/

/** Opens what only sets the time or condition of a claim. */
const HANGING = /^(?:when|whenever|if|after|before|as|since|until|because|once|unless)$/

/** "As many as 500 …": this "as" sets no condition. */
const afterAmount = (words: Word[], from: number): number =>
  words[from]?.lower === 'as' && words[from + 2]?.lower === 'as' ? from + 3 : from

const isBase = (word: Word | undefined) =>
  Boolean((VERB_FORMS.get(word?.lower ?? '')?.forms ?? 0) & FORM.base)

/** "Asked whether it would last, …": it leads to an answer that a report has taken. */
const ASKED = /^(?:asked|questioned|quizzed) (?:whether|if|what|why|how|when|who|where|which|about)$/

/** "that the paper has read", "asking for her name to be withheld": tells of the source and its terms. */
function aboutSource({ words }: Clause, from: number, to: number): boolean {
  const opening = words[from]
  const said = words
    .slice(from, to)
    .map((w) => w.lower)
    .join(' ')
  if (opening?.tag === 'sub' && /^(?:that|which)$/.test(opening.lower))
    return (
      to - from < 10 &&
      /\b(?:seen|read|reviewed|obtained|viewed|examined|heard|verified)(?: by .{2,30})?$/.test(said)
    )
  return (
    /^(?:asking|speaking|requesting|insisting|who (?:asked|spoke|requested|declined|insisted|wished|wanted))\b/.test(
      said,
    ) && /\b(?:names?|named|identified|identity|anonymous(?:ly)?|anonymity|condition|quoted)\b/.test(said)
  )
}

/** Why a stretch holds no claim; null where it holds one. */
export function whyNoClaim(clause: Clause, span: Span): SkipRule | null {
  const { from, to } = wordsIn(clause, span)
  const verb = finiteIn(clause, from, to)
  if (
    verb === from + 2 &&
    clause.words[from + 1]?.tag === 'conj' &&
    isBase(clause.words[from]) &&
    isBase(clause.words[verb])
  )
    return 'no main clause' // "(to) hold and sell"
  if (to - from < 4) return verb < 0 ? 'no verb' : 'too short'
  const opening = `${clause.words[from]?.lower} ${clause.words[from + 1]?.lower}`
  if (ASKED.test(opening) && !clause.words.slice(from, to).some((w) => isMark(w, ',')))
    return 'no main clause'
  if (aboutSource(clause, from, to)) return 'only says who speaks'
  const start = afterAmount(clause.words, from)
  const hung = clause.words
    .slice(start, verb)
    .some((w) => (w.tag === 'sub' || w.tag === 'prep') && HANGING.test(w.lower))
  if (verb > 0 && hung && !hasMainVerb(clause, start, to) && !opensWithPhrase(clause, start, to))
    return 'no main clause'
  if (verb > from || (verb === from && clause.words[from]?.tag === 'aux')) return null
  if (verb === from) return 'no main clause'
  return verb < 0 && to - from >= clause.words.length - 2 && to - from > 6 ? null : 'no verb'
}

/** "Talk to your doctor", "Turn to page 4": a plain verb opens it, what the verb is about follows, and no clause has a subject. */
function isImperative(clause: Clause, from: number, to: number): boolean {
  const { words } = clause
  let first = from
  while (/^(?:please|just|always|never|do|not|don't|then|or|and|so)$/.test(words[first]?.lower ?? '')) first++
  const [verb, next] = [words[first], words[first + 1]]
  if (!verb || !next || verb.tag === 'aux' || !(isBase(verb) || BIDDING.test(verb.lower))) return false
  if (!/^\p{Lu}/u.test(words[from]?.text ?? '')) return false // "to tax sugar and (ban salt)"
  const form = VERB_FORMS.get(verb.lower)
  // "Work on the bridge stops", "Power cuts": what is as often a noun bids only with an article or "you" behind it.
  const toReader = words.slice(first, to).some((w) => /^(?:you|your|us|our|yourself)$/.test(w.lower))
  const object =
    form?.nouny && !toReader
      ? next.tag === 'det' || next.tag === 'pro'
      : /^(?:det|pro|name|num|to|prep|adv)$/.test(next.tag) && next.lower !== 'of'
  return object && !hasSubject(clause, first, to)
}

/** Plain verbs that stand in no list of verbs of news. */
const BIDDING = /^(?:whatsapp|sms|fax|google|browse|scroll|tap|click|swipe|bookmark|unsubscribe)$/

/** Whether a finite verb outside relative clauses and questions ("where you live") has words before it in [from, to). */
function hasSubject(clause: Clause, from: number, to: number): boolean {
  const { words } = clause
  const aside = words.findIndex(
    (w, i) =>
      i > from &&
      i < to &&
      /^(?:where|how|what|why|whether|when|if|because|before|after|until|while)$/.test(w.lower),
  )
  return finiteIn(clause, from + 1, aside < 0 ? to : aside) > 0
}

/** Short remarks without a name, number or date set a scene and claim nothing. */
function whyNotWorthwhile(clause: Clause, span: Span, beside: boolean, part: boolean): SkipRule | null {
  const { words } = clause
  const { from, to } = wordsIn(clause, span)
  if (aboutSource(clause, from, to)) return 'only says who speaks'
  if (isImperative(clause, from, to)) return 'addresses the reader'
  const inside = words.filter((w) => contains(span, w) && w.tag !== 'mark')
  const figured = inside.some((w) => w.tag === 'num')
  if (inside.length < 8 && !figured && inside.some((w) => w.lower === 'you' || w.lower === 'your'))
    return 'addresses the reader'
  if (inside[0]?.lower === 'readers') return 'addresses the reader'
  if (inside.length >= (beside || part ? 5 : 8) || isShortClaim(inside)) return null
  const telling =
    figured ||
    inside.some((w, i) => w.tag === 'name' && i > 0) ||
    (inside[0]?.tag === 'name' && inside.length > 3 && !beside)
  return telling ? null : 'too short'
}
