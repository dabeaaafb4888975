import { wordSet } from '../list.ts'
import { anyOf, type StageRule } from './rule.ts'

/** What somebody means to do, or has promised. */
export const INTENDED: StageRule = {
  stage: 'planned',
  phrases: anyOf(String.raw`
      plans? (?:a|an|the)
      intention
      aim(?:s|ed|ing)? (?:to|at|for)
      pledg(?:es|ed|e)
      vow(?:s|ed)?
      promis(?:es|ed)
      order(?:s|ed)\b
      (?<!(?:you|who|i|we|they) )wants?
      hop(?:es|ing) to
      (?:goal|aim|target) (?:is|of)
      in the works
      would be \w+ed
      approval is
      scheduled for
      commit(?:s|ted) to
      (?<!(?:contract|deal|order|agreement|tender|lease|policy|permit)(?: \w+){0,3} )is for \w+
      believed to be on
    `),
  cues: wordSet('pledge vow promise intend plan'),
}
