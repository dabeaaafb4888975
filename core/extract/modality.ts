import type { Certainty, Polarity, Stage } from '#core/fact.ts'
import { DENIALS, NEGATIONS, POSSIBLE, PROBABLE } from '#core/lexicon/modality.ts'
import { WOULD_ACT } from '#core/lexicon/stages/would-act.ts'
import { STAGE_RULES } from '#core/lexicon/stages.ts'
import { PatternSet } from '#core/text/pattern-set.ts'

/** What a claim says of itself, read from its main clause: `main` in lower case, `cue` the lemma of the verb that reports it. */
export type Reading = { main: string; cue: string }

/** FactBank's axis: how sure the claim is of itself, by the hedges of its main clause. */
export function certaintyOf({ main, cue }: Reading): Certainty {
  if (POSSIBLE.test(main)) return 'possible'
  return PROBABLE.test(main) || /^(?:expect|predict|forecast|project|anticipate)$/.test(cue)
    ? 'probable'
    : 'certain'
}

/** Negative for a negation in the main clause, for a lexical denial, and for what somebody denied. */
export function polarityOf({ main, cue }: Reading): Polarity {
  return cue === 'deny' || NEGATIONS.test(main) || DENIALS.test(main) ? 'negative' : 'positive'
}

/** "did not sail again until May": it sailed. */
const NOT_UNTIL = /\b(?:not|never|n't)\b.* until\b/
/** "should have closed the road": it was not done. */
const UNDONE =
  /^(?:(?!(?:that|who|which) )\S+ )*?(?:should|would|could|might|ought to|must)(?: not|n't)? have \w+/
/** What somebody denies to have in mind, and not to have done. */
const PLANS =
  /\b(?:would|will|(?:is|are|was|were) (?:to|about|going|leaving|quitting|selling|closing|planning|considering|preparing|seeking|pulling|withdrawing|in talks)|plan(?:s|ned)? (?:to|a)|intend(?:s|ed)?|want(?:s|ed) to|consider(?:s|ed|ing)?)\b/

const WHEN = /^(?:(?:\w+ ){1,3}?(?:minutes?|hours?|days?|weeks?|months?|years?) )(?:after|before) /

const STAGES = new PatternSet(STAGE_RULES.map(({ phrases }) => phrases))

/** How far a plan has come; null where the claim is about none. The first rule that fits decides. */
export function stageOf(reading: Reading): Stage | null {
  const { main, cue } = reading
  if (cue === 'deny') return PLANS.test(main) ? 'denied' : null
  if (cue === 'suggest' && POSSIBLE.test(main)) return 'considered' // an idea that is floated
  const phrases = STAGES.search(main)
  for (const [i, { stage, cues }] of STAGE_RULES.entries())
    if (phrases.has(i) || cues?.has(cue)) {
      // What was not decided has no stage: nobody said how far it came. Nor has an act that only dates another,
      // while what was proposed is still open then.
      const closed = stage === 'decided' || stage === 'done' || stage === 'planned'
      const open = stage === 'planned' || !NEGATIONS.test(main) || NOT_UNTIL.test(main)
      return closed && (!open || WHEN.test(main) || UNDONE.test(main)) ? null : stage
    }
  return cue !== '' && WOULD_ACT.test(main) ? 'planned' : null
}
