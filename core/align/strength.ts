import { STAGES, type Stage } from '#core/fact.ts'
import { IRREGULAR } from '#core/lexicon/irregular.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'

const FUTURE =
  /\b(?:will|would|shall|should|must|(?:is|are|was|were) (?:due|set|to|expected|likely|scheduled|poised|about)|plans? to|intends? to|expects? to|hopes? to|may|might|could(?! (?:not |only |still )?(?:see|hear|feel|smell|be (?:seen|heard|felt)))|in talks|next (?:week|month|year))\b/i
const NOT_YET =
  /\b(?:yet to|not yet|no decision|nothing has been|undecided|open question|under (?:review|consideration)|early stages|has not|have not|had not)\b/i
const PARTICIPLE_BEFORE =
  /^(?:a|an|the|this|that|its|their|his|her|our|is|are|be|been|being|to|so-called|most|more|and|or|of|for|with)$/i
const PAST_FORMS = new Set([
  'were',
  'was',
  'had',
  'did',
  'said',
  'met',
  'gave',
  'took',
  'came',
  'went',
  'got',
  'made',
  'held',
  'told',
  'left',
  'began',
  'struck',
  'won',
  'lost',
])

const rank = (stage: Stage | null) => (stage === null ? -1 : STAGES.indexOf(stage))
/** Whether the fact tells of something ahead. */
export const isFuture = noted(({ fact }: Proposition) => FUTURE.test(fact.quote))
const isOpen = noted(({ fact }: Proposition) => NOT_YET.test(fact.quote))
const whole = ({ fact }: Proposition) => [{ start: fact.start, end: fact.end }]

/** Whether the fact tells of something that has happened: a past tense, or "has" with a participle. */
export const isPast = noted(({ fact }: Proposition): boolean => {
  const words = fact.quote.match(/[\p{L}’'-]+/gu) ?? []
  return words.some((word, i) => {
    const lower = word.toLowerCase()
    const before = words[i - 1] ?? ''
    if (/^(?:has|have)$/i.test(before)) return lower.endsWith('ed') || IRREGULAR.has(lower)
    if (PARTICIPLE_BEFORE.test(before)) return false
    return PAST_FORMS.has(lower) || (lower.length > 4 && /[^e]ed$/.test(lower))
  })
})

/** Facts less alike than this may well speak of two plans, or of two sides of one. */
const LIKELY = { stage: 0.4, denied: 0.5, certainty: 0.45, happened: 0.4 } as const

/** What never was so did not come to be otherwise. */
const NEVER =
  /\b(?:has|have|had) never (?:been )?(?:intended|meant|planned|wanted|considered|thought|asked|approached|offered|promised|agreed)\b/i

/**
 * A later report that tells as done, or as settled, what an earlier one told as ahead or open. Reports of one moment
 * (`sameMoment`) must show it by tense or decision; between moments any step up the ladder of stages is progress.
 */
export function compareProgress(pair: Pair): Finding | null {
  if (pair.daysApart === 0 || pair.derived) return null
  const [earlier, later] = pair.daysApart > 0 ? [pair.a, pair.b] : [pair.b, pair.a]
  const [from, to] = [rank(earlier.fact.stage), rank(later.fact.stage)]
  const happened =
    pair.likeness >= LIKELY.happened &&
    isFuture(earlier) &&
    !isPast(earlier) &&
    !isFuture(later) &&
    isPast(later) &&
    !isOpen(later) &&
    !NEVER.test(later.fact.quote)
  const settled = isOpen(earlier) && !isOpen(later) && earlier.fact.polarity !== later.fact.polarity
  const stepped = from > 0 && to > from && (to >= rank('decided') || !pair.sameMoment)
  if (!happened && !settled && !stepped) return null
  const figure = later.quantities.length > earlier.quantities.length && settled
  const actor = earlier.speaker !== later.speaker && !pair.sameMoment
  return {
    relation: 'update',
    aspect: figure ? 'figure' : actor ? 'actor' : stepped ? 'strength' : null,
    score: 0.65,
    a: whole(pair.a),
    b: whole(pair.b),
    why: `${pair.daysApart > 0 ? '{b}' : '{a}'} reported later and has the matter further on`,
  }
}

/** A hedge that both have is no difference: "had been reported" may be what was done. */
const HEDGES =
  /\b(?:report|believ|understood|understand|know|expect|alleg|accus|suspect|claim|potential|possib|probab|likely|apparent|may\b|might\b|could\b)/gi
const hedgesOf = noted(({ fact }: Proposition) =>
  (fact.quote.match(HEDGES) ?? []).map((hedge) => hedge.toLowerCase()),
)
function sharesHedge({ a, b }: Pair): boolean {
  const [x, y] = [hedgesOf(a), hedgesOf(b)]
  return x.some((hedge) => y.includes(hedge)) || (x.length > 0 && y.length > 0)
}
/** "may carry only" and "may not" permit and forbid: they leave nothing open. */
const PERMISSION = /\b(?:may|can|could)\s+(?:\p{L}+\s+)?(?:only|not)\b/iu

/** How hard a refusal is: still open, unwilling, or a flat no. */
const REFUSALS: ReadonlyArray<[words: string, pattern: RegExp]> = [
  ['still open', /\b(?:yet to|not yet|undecided|no decision|open question)\b/i],
  [
    'unwilling',
    /\b(?:(?:no|not see the|not see a|not see any|little|without) (?:need|reason|plans?|intention|point)|not (?:planning|considering|convinced)|reluctant|wary|cool|cautious|hesitant|hesitat\w+|doubt\w*|sceptical|skeptical|lukewarm|reservations)\b/i,
  ],
  [
    'a flat no',
    /\b(?:rul(?:e|es|ed|ing) out|reject\w*|refus\w+|veto\w*|dismiss\w*|never|categorical\w*|flatly|block(?:s|ed)|turned? down)\b/i,
  ],
]
const refusalOf = noted(({ fact }: Proposition) =>
  REFUSALS.findLastIndex(([, pattern]) => pattern.test(fact.quote)),
)

/**
 * The same thing told as surer or further on by one side: considered, proposed, planned and decided are not the same, nor
 * are unwilling and flatly refusing. `typedAgree`: figures or dates of both are the same.
 */
export function compareStrength(pair: Pair, typedAgree: boolean): Finding | null {
  const { a, b, likeness } = pair
  const found = (why: string): Finding => ({
    relation: 'differ',
    aspect: 'strength',
    score: 0.6,
    a: whole(a),
    b: whole(b),
    why,
  })
  const [x, y] = [rank(a.fact.stage), rank(b.fact.stage)]
  const [noA, noB] = [refusalOf(a), refusalOf(b)]
  if (noA >= 0 && noB >= 0 && noA !== noB && likeness >= LIKELY.stage)
    return found(`${REFUSALS[noA]?.[0]} in {a}, ${REFUSALS[noB]?.[0]} in {b}`)
  // Where figure or date are the same, one step of the ladder is a matter of words.
  const stages = x >= 0 && y >= 0 && Math.abs(x - y) >= (typedAgree ? 2 : 1)
  const isDenied = Math.min(x, y) === rank('denied')
  if (stages && likeness >= (isDenied ? LIKELY.denied : LIKELY.stage)) {
    const hangsOnDay = Math.max(x, y) >= rank('decided') && (a.day === null || b.day === null)
    return {
      ...found(`${a.fact.stage} in {a}, ${b.fact.stage} in {b}`),
      ...(hangsOnDay && { undated: true }),
    }
  }
  // What is ahead is never certain: "will approve" and "is expected to approve" tell the same plan.
  const bothAhead = isFuture(a) && isFuture(b)
  const permits = PERMISSION.test(a.fact.quote) || PERMISSION.test(b.fact.quote)
  const certainties = a.fact.certainty !== b.fact.certainty && (x < 0 || y < 0) && !bothAhead && !permits
  if (!certainties || sharesHedge(pair) || likeness < LIKELY.certainty) return null
  return found(`${a.fact.certainty} in {a}, ${b.fact.certainty} in {b}`)
}
