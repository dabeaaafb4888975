import { PLANNED_ACTS } from '../stage-acts.ts'
import { anyOf, type StageRule } from './rule.ts'

/** A day, month or span to come, as the calendar and the newspaper put it. */
const TO_COME =
  '(?:(?:on|from|in|by|until|before|for) (?:the (?:start|end|middle|evening|morning|night) of |early |late |mid_)?(?:next |this |\\d\\w* )?(?:weekday|month)\\b|on \\d\\d? month|(?:from |until )?(?:tomorrow|next (?:week|weekend|month|year|term|season|spring|summer|autumn|fall|winter|weekday|month)|later this (?:week|month|year|season|spring|summer|autumn|winter))|in (?:\\w+ )?(?:\\w+ )?(?:days|weeks|months|years)(?: time)?|at the end of (?:the|next|this) (?:\\w+))'
/** What is to come: set, expected, arranged. */
export const PLANNED: StageRule = {
  stage: 'planned',
  phrases: anyOf(
    PLANNED_ACTS(TO_COME),
    String.raw`
      (?:plan|program(?:me)?|project|scheme|package|budget|reform)s? will cost
      will(?! (?:(?:\w+ )?(?:not|never|cost|mean|depend|need)|be left)\b)(?! set (?:\w+ ){1,3}back)
      (?<!(?:purpose|task|job|point|role|idea|problem|question|challenge) )(?:is|are|was|were) (?:also |now |still )?to (?:be )?\w+
      (?<!(?:its|the|a|his|her|their|s) )plan(?:s|ned|ning)? to
      (?:is|are|was|were) (?:also |now )?preparing (?:a|an|the|its|their|another|for|legal)
      would (?:stay|remain|keep|receive|get|be (?:paid|repaid|sold|built|rebuilt|made|held|given|cut|kept|taken|put|set|split|merged|closed|reopened|moved|resettled|relocated|rehoused|compensated|replaced|extended|raised|lowered|financed|funded|handed|offered|finished|completed|delivered|introduced|phased))
      should (?:arrive|land|be (?:ready|finished|complete|completed|operational|in place|with \w+)|be (?:\w+ )?open)\b
      (?<!\b(?:to|usually|always|often|every|normally|not) )(?:opens|reopens|starts|begins|ends|closes|resumes|meets|convenes|sits|votes|leaves|departs|returns|moves|launches|retires|joins|travels|flies|hosts|faces trial|takes (?:effect|office|over|its|his|her|their|the)|comes? into (?:force|effect)|goes (?:on (?:sale|trial|show|display)|to (?:the polls|trial|press)|into (?:force|effect|service))|enters (?:into )?(?:force|service)|steps down|hands over|quits|shuts|switches|becomes|pays|rises?|falls?) (?:(?!each |every )[\w.%$€£]+ ){0,8}?${TO_COME}(?! (?:each|every))
      (?<=s |people |police )(?:open|reopen|start|begin|end|close|resume|meet|vote|leave|return|move|retire|take (?:effect|office|over|their|the)|come into (?:force|effect)|go (?:on (?:sale|trial|show)|to (?:the polls|trial)|into (?:force|effect))|rise|fall) (?:(?!each |every )[\w.%$€£]+ ){0,6}?${TO_COME}(?! (?:each|every))
      (?:is|are) (?:opening|reopening|starting|closing|leaving|meeting|launching|moving|coming back|returning|stepping down|retiring|flying|travelling|holding|voting|striking|joining|switching) (?:\w+ ){0,6}?${TO_COME}
      gear(?:s|ing) up (?:for|to)
      (?:prepares|readies|eyes|plots) (?:to|a|an|its|for)
      (?:is|are) (?:now |all )?(?:on course|on track|in line|earmarked) (?:to|for)
      (?:get|gets) to (?:vote|decide|choose)
      (?:has|have) (?:its|their|his|her|a) say (?:on|in|by|at)
      announc(?:es|ed) (?:the|a|an|its) (?:\w+ )?(?:loss|closure|sale|cuts?|launch|merger|end|creation|construction|opening|purchase|expansion|withdrawal|departure) of
      expects? (?:a|an|the) (?:\w+ ){1,4}(?:by|in|on|within|before)
      plan(?:s|ned|ning) (?:a|an|another|new|more|further|talks|cuts)
      intend(?:s|ed)? to
      (?:is|are|was|were) (?:now |also |not |widely |still )?(?:due|set|scheduled|slated|expected|likely|unlikely|poised|preparing|going|about|supposed|ready|minded|determined) to
      (?:is|are|was|were) (?:now |also |not |still )?(?:due|expected|scheduled|slated|planned|promised|pencilled in|booked|tabled|timed) (?:in|on|by|at|for|this|next|later|before|after|back|within|over|between|to (?:start|begin))
      (?:is|are) (?:now |all )?set for
      be (?:due|expected|published|announced|decided) (?:in|on|by|at|this|next|later|before)
      instruct(?:s|ed)
      (?:tells?|told) (?:us|him|her|them|(?:the|his|her|its|their) (?:\w+ ){0,2}\w+) to \w+
      order(?:s|ed) (?:a|an|the|his|her|its|their)
      (?:issued|gave) the (?:instruction|order)
      instruction was
      order was
      set(?:s|ting)? aside (?:\w+ ){1,8}?(?:to|for) (?:replace|build|repair|buy|pay|help|fund|cover|improve|support|replac\w+|build\w+|repair\w+|buy\w+)
      (?:is|are) (?:being )?(?:earmarked|set aside)
      earmark(?:s|ed) (?:\w+ ){1,8}?to \w+
    `,
  ),
}
