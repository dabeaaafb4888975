import { DENIED_ACTS } from '../stage-acts.ts'
import { anyOf, type StageRule } from './rule.ts'

/** What is ruled out, refused, or not meant. */
export const DENIED: StageRule = {
  stage: 'denied',
  phrases: anyOf(
    DENIED_ACTS,
    String.raw`
      ruled out
      rul(?:es|ing) out
      (?<!(?:to|will|would|should|could|may|must) be )(?:forbidden|prohibited)
      forbids?
      (?:will|would) (?:not|never)(?! be (?:able|easy))
      won['’]t
      (?:has|have|had) no (?:plans?|intention)
      no plans? (?:to|for)
      (?:is|are|was|were) not (?:planning|going|minded|willing|prepared) to
      never (?:considered|planned|intended|wanted|sought|agreed)
      refus(?:es|ed) (?!comment)(?:to (?!comment|say|answer|discuss|name|give|elaborate)|permission|consent|\w+ (?:bail|permission|entry|leave|asylum|a visa))
      (?:was|were|been) refused
      refus(?:es|ed) (?:a|an|the|all|any|his|her|its|their) (?:\w+ ){0,3}(?:request|demand|offer|application|appeal|proposal|plan|licen[cs]e|increase|extension|deal|calls?|bid|permit|loan)s?
      (?:is|are|was|were) refusing to (?!comment|say|answer)
      declin(?:es|ed) to (?!comment|say|give|elaborate|discuss|answer|be\b|name|provide|disclose|reveal|identify|speak|respond|confirm|explain|specify|talk|detail|address|offer|share|go into)
      (?<!\bbe )reject(?:s|ed)
      (?<!\bbe )vetoed
      turn(?:s|ed) (?:\w+ ){0,6}down
      vot(?:es|ed) (?:\w+ ){0,4}down
      (?<!(?:\bnot one|nobody|none|no one|\bno|\bone|two|three|four|five|six|seven|eight|nine|ten|\d|judge|mp|members|ministers|mps|judges) (?:\w+ ){0,3})vot(?:es|ed) (?:\w+ ){0,3}against (?=\w)
      would (?:sooner|rather) (?:\w+ ){1,12}than
      out of the question
      off the table
      (?:is|was) not (?:for sale|up for \w+|negotiable|an option)
      (?:clos|shut)(?:es|ed|s)? the door (?:on|to)
      exclud(?:es|ed) (?:a|an|any) (?:\w+ ){0,2}(?:coalition|deal|sale|return|merger|alliance|talks|election|strike|increase|rise|cut|government|role|agreement)
      spurn(?:s|ed)
      rebuff(?:s|ed)
      no intention of
      vot(?:es|ed) not to
      threw out
      (?:was|were|been) thrown out
      struck down
      quash(?:es|ed)
      (?:decided|opted|chose) (?:against|not to)
      said no to
      (?:see|sees|saw|seen) no (?:\w+ )?(?:need|reason|case|grounds?|point)
      do(?:es)? not (?:see|believe there is) (?:a|the|any) (?:\w+ )?(?:need|reason|case|grounds?)
      did not see (?:a|the|any) (?:\w+ )?(?:need|reason|case)
      (?:there (?:is|was)|(?:is|was) there) no need (?:for|to)
      denied (?:\w+ ){0,3}(?:permission|bail|parole|an? (?:request|application|appeal|licen[cs]e|visa)|the (?:request|application|appeal|motion))
      dismiss(?:es|ed) (?:the|a|an|his|her|their|its|name) (?:\w+ ){0,4}(?:appeal|claims?|case|complaint|petition|application|lawsuit|suit|motion|bid|challenge|request|idea|proposal|calls?|charges)
      dismiss(?:es|ed) (?:calls|appeals|demands|suggestions|pleas|requests)
      block(?:s|ed) (?:the|a|an|its|their|plans) (?:\w+ ){0,4}(?:plans?|merger|takeover|sale|deal|bid|bill|move|proposal|appointment|extradition|project)
      do(?:es)? not (?:plan|intend|want to)
    `,
  ),
}
