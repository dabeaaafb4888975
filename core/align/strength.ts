import { STAGES, type Stage } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

const FUTURE =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:due|set|to|expected|likely|scheduled|poised|about)|plans? to|intends? to|expects? to|hopes? to|may|might|could|in talks|next (?:week|month|year)|yet to|not yet)\b/i
const NOT_YET =
  /\b(?:yet to|not yet|no decision|nothing has been|undecided|open question|under (?:review|consideration)|early stages|has not|have not|had not)\b/i

const rank = (stage: Stage | null) => (stage === null ? -1 : STAGES.indexOf(stage))
const isFuture = ({ fact }: Proposition) => FUTURE.test(fact.quote)
const isOpen = ({ fact }: Proposition) => NOT_YET.test(fact.quote)
const whole = ({ fact }: Proposition) => [{ start: fact.start, end: fact.end }]

/** A later report that tells as done, or as settled, what an earlier one told as planned or open. */
export function compareProgress(pair: Pair): Finding | null {
  if (pair.daysApart === 0 || pair.derived) return null
  const [earlier, later] = pair.daysApart > 0 ? [pair.a, pair.b] : [pair.b, pair.a]
  const moved =
    (isFuture(earlier) && !isFuture(later) && !isOpen(later)) ||
    (isOpen(earlier) && !isOpen(later)) ||
    (rank(earlier.fact.stage) > 0 &&
      rank(later.fact.stage) > rank(earlier.fact.stage) &&
      rank(later.fact.stage) >= rank('decided'))
  if (!moved) return null
  return {
    relation: 'update',
    aspect: isOpen(earlier) && later.quantities.length > earlier.quantities.length ? 'figure' : null,
    score: 0.65,
    a: whole(pair.a),
    b: whole(pair.b),
    why: 'the later report has the matter further on',
  }
}

/** The same thing told as surer or further on by one side: considered, proposed, planned and decided are not the same. */
export function compareStrength(pair: Pair): Finding | null {
  const { a, b } = pair
  const stages = rank(a.fact.stage) >= 0 && rank(b.fact.stage) >= 0 && a.fact.stage !== b.fact.stage
  const bothAhead = a.fact.stage === 'planned' && b.fact.stage === 'planned'
  const certainties = a.fact.certainty !== b.fact.certainty && !bothAhead
  if (!stages && !certainties) return null
  const why = stages
    ? `${a.fact.stage} against ${b.fact.stage}`
    : `${a.fact.certainty} against ${b.fact.certainty}`
  return { relation: 'differ', aspect: 'strength', score: 0.6, a: whole(a), b: whole(b), why }
}
