import { STAGES, type Stage } from '#core/fact.ts'
import { IRREGULAR } from '#core/lexicon/irregular.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

const FUTURE =
  /\b(?:will|would|shall|should|must|(?:is|are|was|were) (?:due|set|to|expected|likely|scheduled|poised|about)|plans? to|intends? to|expects? to|hopes? to|may|might|could|in talks|next (?:week|month|year))\b/i
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
const isFuture = ({ fact }: Proposition) => FUTURE.test(fact.quote)
const isOpen = ({ fact }: Proposition) => NOT_YET.test(fact.quote)
const whole = ({ fact }: Proposition) => [{ start: fact.start, end: fact.end }]

/** Whether the fact tells of something that has happened: a past tense, or "has" with a participle. */
function isPast({ fact }: Proposition): boolean {
  const words = fact.quote.match(/[\p{L}’'-]+/gu) ?? []
  return words.some((word, i) => {
    const lower = word.toLowerCase()
    const before = words[i - 1] ?? ''
    if (/^(?:has|have)$/i.test(before)) return lower.endsWith('ed') || IRREGULAR.has(lower)
    if (PARTICIPLE_BEFORE.test(before)) return false
    return PAST_FORMS.has(lower) || (lower.length > 4 && /[^e]ed$/.test(lower))
  })
}

/**
 * A later report that tells as done, or as settled, what an earlier one told as ahead or open. Reports of one moment
 * (`sameMoment`) must show it by tense or decision; between moments any step up the ladder of stages is progress.
 */
export function compareProgress(pair: Pair): Finding | null {
  if (pair.daysApart === 0 || pair.derived) return null
  const [earlier, later] = pair.daysApart > 0 ? [pair.a, pair.b] : [pair.b, pair.a]
  const [from, to] = [rank(earlier.fact.stage), rank(later.fact.stage)]
  const happened =
    isFuture(earlier) && !isPast(earlier) && !isFuture(later) && isPast(later) && !isOpen(later)
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
    why: 'the later report has the matter further on',
  }
}

/**
 * The same thing told as surer or further on by one side: considered, proposed, planned and decided are not the same.
 * `typedAgree`: figures or dates of both are the same.
 */
export function compareStrength(pair: Pair, typedAgree: boolean): Finding | null {
  const { a, b } = pair
  const [x, y] = [rank(a.fact.stage), rank(b.fact.stage)]
  // Where figure or date are the same, one step of the ladder is a matter of words.
  const stages = x >= 0 && y >= 0 && Math.abs(x - y) >= (typedAgree ? 2 : 1)
  // What is ahead is never certain: "will approve" and "is expected to approve" tell the same plan.
  const bothAhead = isFuture(a) && isFuture(b)
  const certainties = a.fact.certainty !== b.fact.certainty && (x < 0 || y < 0) && !bothAhead
  if (!stages && !certainties) return null
  const why = stages
    ? `${a.fact.stage} against ${b.fact.stage}`
    : `${a.fact.certainty} against ${b.fact.certainty}`
  return { relation: 'differ', aspect: 'strength', score: 0.6, a: whole(a), b: whole(b), why }
}
