/** Words by which people and bodies take sides in reports, whatever it is about, in their plain forms; then phrases. */
export const STANCES = {
  for: {
    words: `accept agree approve back champion consent embrace endorse favor favour support welcome advocate`,
    phrases: `in favor, in favour, sign off, signs off, signed off, give way, gave way, gives way, come round, came round,
      comes round, ready to, willing to`,
  },
  against: {
    words: `block condemn criticise criticize decry denounce disagree object oppose opposed opposition protest refuse
      reject resist spurn veto`,
    phrases: `is against, are against, was against, were against, rule out, rules out, ruled out, turn down, turns down,
      turned down, vote down, votes down, voted down`,
  },
  reluctant: {
    words: `cautious doubtful hesitant hesitate lukewarm misgivings noncommittal reluctant reluctance reluctantly
      reservations sceptical skeptical uneasy unconvinced undecided unenthusiastic unwilling wary`,
    phrases: `hold back, holds back, held back, has doubts, have doubts, had doubts`,
  },
} as const

export type Side = keyof typeof STANCES

const MEASURES = 'target|goal|deadline|demand|standard|requirement|need|condition|cost|expectation'

/** Words that tell of dealing with a matter, whoever does and with what outcome. A target that is met is no meeting. */
export const DEALINGS = new RegExp(
  String.raw`\b(?:meets?(?!\s(?:\w+\s){0,3}(?:${MEASURES})s?\b)|(?<!\b(?:is|are|was|were|be|been|being)\s(?:not\s)?)met(?!\s(?:\w+\s){0,3}(?:${MEASURES})s?\b)|meetings?|talks?|discuss\w*|negotiat\w*|debat\w*|consult\w*|hearings?|review\w*|deliberat\w*|stall(?:s|ed|ing)?)\b`,
  'i',
)
