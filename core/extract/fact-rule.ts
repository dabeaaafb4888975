import type { FactRule, Voice } from '#core/fact.ts'
import type { Told } from './chains.ts'
import { type Claim, wordsIn } from './claims.ts'
import { type Clause, finiteIn } from './reports/clause.ts'

/** Phrases that name a source without a verb of their own, by the words they begin with. */
const PHRASES: { rule: FactRule; pattern: RegExp }[] = [
  { rule: 'according to', pattern: /^(?:according to|per|as per|as (?:\w+ )?\w+ by)$/ },
  {
    rule: 'citing',
    pattern:
      /^(?:citing|quoting|in|comments|remarks|interview|statement|words|quotes|testimony|speech|letter|video|post)$/,
  },
  { rule: 'quoted as saying', pattern: /^(?:quoted|cited)$/ },
  { rule: 'quotation', pattern: /^how$/ },
]

/** The rule by which a claim was found: that of its innermost report, or how it hangs in the outlet's own sentence. */
export function factRule(
  clause: Clause,
  claim: Claim,
  chain: Told[],
  voice: Voice,
  beside: boolean,
): FactRule {
  const told = chain.findLast(({ rank }) => rank === 0) ?? chain.at(-1)
  if (!told) return ownRule(clause, claim, beside)
  if (told.whole) return 'request or judgement'
  const cue = clause.words.find(({ start, end }) => start < told.cue.end && told.cue.start < end)
  if (!cue) return 'quotation goes on'
  const written = clause.text.slice(told.cue.start, told.cue.end).toLowerCase().replace(/\s+/g, ' ')
  const [first] = clause.words
  if (written === 'in' && cue === first && told.matrix) return 'named document'
  for (const { rule, pattern } of PHRASES) if (pattern.test(written)) return rule
  if (cue.tag === 'mark' || cue.tag === 'aux') return 'name and quotation'
  if (cue.tag === 'noun') return 'noun of speech'
  return voice === 'direct' ? 'quotation' : 'speech verb'
}

function ownRule(clause: Clause, claim: Claim, beside: boolean): FactRule {
  if (claim.link === 'relative') return 'relative clause'
  if (beside) return 'beside a report'
  if (claim.link !== 'own') return claim.link === 'joined' ? 'joined clause' : 'attached clause'
  const { from, to } = wordsIn(clause, claim)
  return finiteIn(clause, from, to) < 0 ? 'whole sentence' : 'own clause'
}
