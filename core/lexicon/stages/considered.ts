import { CONSIDERED_ACTS } from '../stage-acts.ts'
import { anyOf, type StageRule } from './rule.ts'

/** What is weighed, talked about or left open. */
export const CONSIDERED: StageRule = {
  stage: 'considered',
  phrases: anyOf(
    CONSIDERED_ACTS,
    String.raw`
      (?:has|have|had) yet to be \w+
      (?:has|have|had) (?:not|yet|never) (?:yet )?(?:to )?(?:decided?|made up (?:its|his|her|their) minds?|ruled out|taken a decision)
      (?:has|have|had|is|are|was|were|does|do|did) (?:not|never|at no point) (?:yet )?(?:ruled out|rule out|ruling out|exclud(?:ed|e|ing)|(?:clos|shut)(?:ed|e|ing)? the door)
      never (?:ruled out|excluded)
      (?:ke(?:eps?|pt)|leav(?:es|ing)|left) (?:\w+ ){0,2}(?:options?|door) open
      (?:is|are|was|were|remains?) (?:still )?(?:torn|in two minds|on the fence)
      (?:has|have|had) yet to (?:decide|choose|make up|say whether)
      weigh(?:s|ed|ing) (?:up )?(?:a|an|the|its|whether|\w+ing)
      consider(?:s|ed) (?:whether|(?!being|having)\w+ing\b)
      ponder(?:s|ed|ing)
      contemplat(?:es|ed|ing)
      await(?:s|ing)? a (?:final )?decision
      (?:is|are|was|were) (?:still )?(?:up in the air|an open question)
      did not rule out
      no (?:final |firm )?(?:decisions?|agreement|conclusion)
      (?:not|nothing|no\w*) (?:(?:has|have|had) )?(?:yet )?been (?:decided|settled|finali[sz]ed|fixed|determined|agreed)
      undecided
      under (?:consideration|review|discussion|study)
      be considered
      (?:is|are|was|were|been|being) (?:being |still |now )?(?:weighed|mulled|discussed|debated|studied|explored|reviewed|examined|considered(?! an?\b))
      considering
      (?:is|are|was|were) (?:still |now |also )?(?:weighing|studying|examining|assessing|reviewing|discussing|debating|contemplating|floating)
      weighs
      mull(?:s|ed|ing)
      explor(?:es|ed|ing)
      debated
      (?:are|is|was|were|includes|been) looking (?:into|at)
      (?<!^)(?:be|been|is|are|was|were|still|now|already|and) in (?:talks|negotiations|discussions)
      (?<!put(?:s|ting)? (?:[\w.]+ ){1,8})on the table
      open to (?:a|an|the (?:idea|possibility|prospect)|talks?|talking|selling|\w+ing|compromise|offers|negotiat\w+|discussions?|dialogue|changes?|persuasion)
      thinking (?:of|about)
      toy(?:s|ed|ing) with
      float(?:s|ed) the (?:idea|possibility|prospect)
      shopping list
      one option
      looking into
      leaning towards?
    `,
  ),
}
