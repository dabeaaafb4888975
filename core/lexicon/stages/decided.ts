import { DECIDED_ACTS } from '../stage-acts.ts'
import { anyOf, type StageRule } from './rule.ts'

const DECREED =
  '(?:plans?|payouts?|package|cuts?|rise|increase|motion|bill|law|budget|deal|pact|merger|sale|measures?|scheme|reforms?|proposals?|resolution|ban|move|ceasefire|truce|sanctions|tax|treaty|purchase|closure|expansion|strike|extension|aid)'
/** What was agreed, approved, ordered, signed or forbidden. */
export const DECIDED: StageRule = {
  stage: 'decided',
  phrases: anyOf(
    DECIDED_ACTS,
    String.raw`
      (?<!(?:the|a|an|['’]s|s['’]|its|their) )agreed(?! with (?:him|her|them|me|that|the (?:ruling|findings?|view|judge|report|verdict|diagnosis)))
      agrees
      adopt(?:s|ed)
      approv(?:es|ed)(?! of\b)
      endors(?:es|ed)
      sign(?:s|ed) off
      decid(?:es|ed)
      decision (?:due|to)
      opted (?:to|for)
      chosen to
      chose to
      scrapp(?:ed|ing)
      abandon(?:s|ed)
      cancel(?:s|l?ed)
      (?<!(?:the|a|an|of) )dropped (?!by\b|to\b|from\b|in\b|below|sharply|slightly|steeply|\d|out\b|off\b|about\b|almost|nearly|more than|over\b|back\b)(?=\w)
      (?:was|were|been|be) (?:\w+ly )?dropped(?! (?:by|to|from) \d)
      ratif(?:ies|ied)
      passed (?:\w+ ){1,5}?(?:bill|law|budget|resolution|motion|act|measures?|reforms?|amendments?|tax|ordinance|legislation|statute|treaty|cuts?|package|decree|deal|plan)
      (?<!(?:if|unless|until|till|once|before|after|when|whenever|since)\b(?: \w+){0,6} )(?:bill|law|budget|motion|measure|resolution|amendment)s? (?:(?:that|which|has|have|had|was|were|been|also|now|then|on \w+(?: \w+)?|\w+ly|first|finally) ){0,3}?passed(?! (?:on|down|along|back|over|round|around) to\b| (?:away|out|off|up|through (?:the|a|several|many) (?:hands|courts)|from hand)\b| \d[\d.,]* (?:thousand|million|billion|trillion|euros?|dollars|percent|%))
      (?<!(?:has|have|had|time|years|days|i|he|she|it|we|they|who) )passed by (?:\d|parliament|name|the|a|an|voters|lawmakers)
      enacted
      sealed
      cleared (?:the way|name to|the \w+ to|(?:\w+ ){0,3}for (?:use|sale))
      came to terms
      struck (?:a|the) deal
      reached (?:a|an) (?:\w+ )?(?:deal|agreement|settlement)
      (?:gave|given|giving) up (?:its|their|his|her) (?:\w+ ){0,2}(?:resistance|opposition|plans?|bid|claims?|objections?|campaign|fight|attempts?)
      sign(?:s|ed) (?!(?:a|the|an|their|this) (?:\w+ )?(?:petition|letter|register|book|visitors|pledge|card|shirt|appeal))(?:a|the|an|into|up to|(?:\w+ ){0,4}(?:agreement|deal|contract|treaty|pact|accord|decree|law|order|lease|memorandum|bill|act)s?)
      certif(?:ies|ied) (?!(?:accountants?|copies|copy|pilots?|instructors?|coach)\b)
      (?:was|were|been) (?:\w+ly )?(?:certified|signed|initialled|ratified|concluded|confirmed by (?:parliament|the (?:senate|court|council|board)))
      put (?:its|their|his|her) (?:names?|signatures?) to
      put pen to paper
      inked (?:a|an|the)
      clinch(?:es|ed) (?:a|an|the) (?:\w+ ){0,3}(?:deal|agreement|contract|accord)
      (?:concluded|sealed|initialled|hammered out|reached) (?:a|an|the|their) (?:\w+ ){0,3}(?:deal|agreement|accord|treaty|pact|contract|settlement|compromise|truce)
      shook hands on
      rubber_stamped
      waved through
      (?:appointed|nominated) (?:name|a|an|the|its|his|her|their)\b
      (?:has|have|had) (?:chosen|selected) (?:a|an|the|name)\b
      (?:withdrew|withdrawn|retracted) (?:its|the|his|her|their|a|an) (?:\w+ ){0,3}(?:offer|bid|plans?|proposal|bill|application|candidacy|support|backing|appeal|motion|complaint|lawsuit|claim)
      put (?:\w+ ){0,5}on (?:hold|ice)
      pull(?:s|ed) out of (?:the|a|an|its|talks|name)
      (?:halted|paused|froze|frozen) (?:all|its|the|their|flights|trains|work|production|sales|exports|imports|deliveries|talks|fares|prices|rents)\b
      (?:was|were|been) (?:halted|paused)
      nodded through
      okayed
      pass(?:es|ed) (?:unanimously|with|by \d)
      (?:is|are|was|were|been) (?:written into|enshrined in|struck out|struck from|taken out of (?:the|a|its|their) (?:\w+ ){0,3}(?:agreement|bill|draft|text|contract|deal|plan|budget|law|treaty)|removed from (?:the|a|its|their) (?:\w+ ){0,3}(?:agreement|bill|draft|text|contract|deal|plan|budget|law|treaty))
      (?:is|are) (?:being bought|buying)
      settled on
      finali[sz]ed
      authori[sz](?:es|ed)
      green_lit
      green_lighted
      (?:gave|given|gives) (?:\w+ ){0,5}?(?:the )?(?:go_ahead|green light|green_light|all_clear|its (?:backing|blessing|approval|consent)|permission|planning permission)
      (?:is|was|are|were) left to
      voted (?:to|for|in favou?r|by|\w+ to|unanimously)
      vot(?:es|ed) through
      back(?:s|ed) (?:the|a|an|its|his|her|their|plans) (?:\w+ ){0,4}${DECREED}
      (?<!(?:to|will|would|should|could|may|must) be )(?:banned|barred|outlawed|suspended(?! (?:sentence|jail|prison|term)))
      bans (?:the|all|any|its|most|name)
      impos(?:es|ed) (?:a|an|the|new|name|restrictions|limits)
      fined (?:name|the|a|an|its|him|her|them|\w+)
      uph(?:eld|olds) (?:the|a|an|his|her|its|their|name)
      overturn(?:s|ed) (?:the|a|an|his|her|its|their) (?:\w+ ){0,4}(?:ruling|conviction|verdict|decision|ban|sentence|result|law)
      overruled
      (?:granted|awarded) (?:\w+ ){0,6}?(?:bail|permission|a (?:licen[cs]e|contract|visa|permit|pardon|stay|divorce|retrial)|the (?:contract|licen[cs]e|tender|right)|contracts?|damages|asylum|planning|clemency|leave|an? (?:extension|injunction|appeal))
      (?:has|have|had|was|were|been) (?:been )?(?:set aside|earmarked|allocated)
      (?:set|sets) aside
      earmark(?:s|ed)? (?:\w+ ){1,6}for
      allocat(?:es|ed)
      lift(?:s|ed) (?:the|a|an|its|all|most) (?:\w+ ){0,4}(?:ban|suspension|curfew|restrictions|sanctions|embargo|lockdown|limits?|order)
      extend(?:s|ed) (?:the|its|a|his|her) (?:\w+ ){0,3}(?:deadline|ban|curfew|suspension|contract|ceasefire|truce|mandate|detention|term)
      (?:raised|cut|cuts|lowered|kept|left|held|holds) (?:its|the|interest|key|benchmark) (?:\w+ ){0,4}rates?
      (?:limit|limits|limited|restrict|restricts|restricted|cap|caps|capped|confined|confines) (?:\w+ ){1,8}?(?:to|at) (?:\d\w*|half|no more|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
      (?:hold|holds|held) (?:\w+ ){1,5}?to (?:\d[\d.]*(?= ?%)|\w+ percent|\w+ per cent|half)
      may (?:now |only |no longer |\w+ (?:only|no more than|at most|up to)\b)
      (?:is|are) (?:now |no longer )(?:allowed|required|permitted|obliged|restricted|limited|capped) to
      accepted that
    `,
  ),
}
