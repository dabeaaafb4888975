import type { Stage } from '#core/fact.ts'
import { list, wordSet } from './list.ts'
import {
  CONSIDERED_ACTS,
  DECIDED_ACTS,
  DENIED_ACTS,
  DONE_ACTS,
  PLANNED_ACTS,
  PROPOSED_ACTS,
} from './stage-acts.ts'

/** One alternative a line; `name` stands for every name, and hyphens are written `_`. */
const anyOf = (...lines: string[]): RegExp =>
  new RegExp(
    `(?:^|\\b)(?:${lines
      .join('\n')
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})\\b`,
  )

type Rule = { stage: Stage; phrases: RegExp; cues?: ReadonlySet<string> }

/** What is set up, opened or handed out where a measure is carried out. */
const MEASURE =
  '(?:accounts?|fund|scheme|program(?:me)?s?|grants?|aid|relief|compensation|loans?|subsid(?:y|ies)|bursar(?:y|ies)|vouchers?|hotline|helpline|shelters?|inquiry|enquiry|investigations?|probe|review|audit|commission|committee|task_force|taskforce|panel|tribunal|campaign|appeal|cent(?:re|er)s?|camps?|services?|register|registry|website|portal|projects?|pilot|initiative|units?|office|clinics?|line|route|schools?|hospitals?|wards?|terminal|plant|factory|bridge|tunnel|station|reserve|facility|facilities|curfew|checks|controls|patrols|fines?|fees?|tolls?|levy|tax|charges?|limits?|rules|restrictions|sanctions|tariffs|quotas?|curbs|measures|system|law|policy|ban|moratorium|payments?|rebates?|training|vaccinations?|rationing|tests|testing|screening)'
const SOME = '(?:(?!(?:of|in|on|at|to|for|with|from|by|that|and|about) )\\w+ ){0,4}?'

/** A day, month or span to come, as the calendar and the newspaper put it. */
const TO_COME =
  '(?:(?:on|from|in|by|until|before|for) (?:the (?:start|end|middle|evening|morning|night) of |early |late |mid_)?(?:next |this |\\d\\w* )?(?:weekday|month)\\b|on \\d\\d? month|(?:from |until )?(?:tomorrow|next (?:week|weekend|month|year|term|season|spring|summer|autumn|fall|winter|weekday|month)|later this (?:week|month|year|season|spring|summer|autumn|winter))|in (?:\\w+ )?(?:\\w+ )?(?:days|weeks|months|years)(?: time)?|at the end of (?:the|next|this) (?:\\w+))'
const DECREED =
  '(?:plans?|payouts?|package|cuts?|rise|increase|motion|bill|law|budget|deal|pact|merger|sale|measures?|scheme|reforms?|proposals?|resolution|ban|move|ceasefire|truce|sanctions|tax|treaty|purchase|closure|expansion|strike|extension|aid)'
const HELP =
  '(?:soldiers|troops|marines|police|officers|rescuers|crews?|firefighters|divers|doctors|nurses|medics|helicopters?|boats?|ships?|warships?|planes?|aircraft|drones?|engineers|volunteers|reinforcements|aid|help|relief|supplies|food|water|tents|blankets|medicines?|vaccines?|pumps|generators|buses|trucks|lorries)'

const ACTS = list(
  'appoint | name | set | hold | publish | launch | introduce | open | close | reopen | build | rebuild | cut | raise | pay | repay | buy | sell | send | meet | seek | appeal | resign | step | vote | back | run | leave | return | join | sign | present | submit | table | bring | start | begin | stop | review | investigate | examine | issue | release | announce | decide | deliver | provide | spend | invest | hire | recruit | replace | remove | ban | withdraw | contest | challenge | sue | strike | walk | suspend | extend | delay | increase | reduce | offer | ask | propose | apply | consult | inspect | test | repair | refund | compensate | cancel | scrap | abolish | move | restore | resume | install | create | establish | form | call | campaign | attend | visit | fight | cooperate | comply | cover | finance | fund | lend | connect | supply | employ | resettle | relocate | house | train | plant | double | halve | freeze | lift | end | keep | stay | remain | expand | upgrade | fill | divert | lay | ship | export | import | grant | allow | ease | tighten | boycott | quit | retire | vacate | surrender | release | free | vaccinate | distribute | reimburse',
)

/** What somebody said they would do, as far as it is done on purpose. */
export const WOULD_ACT = new RegExp(
  `^(?:and |also )?(?:(?!if\\b|that\\b)\\w+ ){1,7}?would (?:also |now |soon |first |then |only )?(?:(?:${ACTS.join('|')})\\b|be (?!(?:needed|affected|disappointed|surprised|based|known|called|used|related|pleased|interested|tempted|bound)\\b)(?:\\w+ed|built|rebuilt|sold|paid|made|held|given|cut|kept|taken|put|set|split|sent|drawn)\\b)`,
)

/** In the order in which they decide. */
export const STAGE_RULES: Rule[] = [
  {
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
  },
  {
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
  },
  {
    stage: 'decided',
    phrases: anyOf(String.raw`
      scrapped
      (?<!(?:the|a|an|of|in|its) )abandoned
      (?<!(?:the|a|an|of) )dropped (?!by\b|to\b|from\b|in\b|below|sharply|slightly|steeply|\d|out\b|off\b|about\b|almost|nearly|more than|over\b|back\b)(?=\w)
      (?:was|were|been|be) (?:\w+ly )?dropped(?! (?:by|to|from) \d)
      cancell?ed
      called off
      discarded
      shelved
      postponed
      decided (?:\w+ ){0,3}to (?:scrap|drop|abandon|cancel|discard|shelve)
      order(?:s|ed) (?!(?:\w+ ){0,3}(?:talks|food|drinks?)\b)(?:\w+ ){1,10}?to (?:be )?(?!name\b)[a-z]{3,}
      (?:was|were|been) ordered (?:to|by|off|out|back|closed)
      (?:is|are|was|were) (?:now |also )?(?:being )?(?:recalling|recalled|pulled from|taken off|withdrawn from)
      (?:has|have|had)? ?said yes to
      set (?:\w+ ){1,3}aside
    `),
  },
  {
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
  },
  {
    stage: 'proposed',
    phrases: anyOf(
      PROPOSED_ACTS,
      String.raw`
      propos(?:es|ed|ing)(?! \w+s? (?:is|are))
      (?<!not )recommend(?:s|ed|ing|ations?)?
      urg(?:es|ed|ing|e)\b
      call(?:s|ed|ing)? (?:for|on (?:\w+ ){1,8}to\b)
      ask(?:s|ed|ing)? (?:for(?! (?:\w+ )?(?:answers?|comment|help|information|details|advice|patience|calm|forgiveness|directions|an? explanation)| (?:[\w.,]+ ){1,3}(?:less|more|fewer) (?:per|a|an|for each))|congress|parliament|lawmakers|(?:name|the|a|an|its|their|his|her|both|all|every) (?:\w+ ){0,5}?to)
      ask(?:s|ed|ing)? (?:(?:the|a|an|its|their|his|her) )?\w+ (?:\w+ ){0,2}?for (?:a|an|the|its|more|extra|another|\d)
      put(?:s|ting)? (?:[\w.]+ ){1,8}on the table
      wants? (?:a|an|the) (?:\w+ ){1,4}from
      (?:has|have|had) (?:so far |also |now |already )?offered (?!(?:(?:his|her|their|its) resignation|to (?:resign|quit|step|stand|go)))(?:(?:it|him|her|them|us|the \w+) )?(?:(?:two|three|four|five|six|ten|extra|more|help with|talks)\b|to|up to|name|the|a|an|its|their|\d)
      offer(?:s|ed|ing) (?:to (?!comment|resign|quit|step (?:down|aside)|stand (?:down|aside)|go\b|leave)|name (?:for|to))
      (?:applied|applying|applies|bid|petition(?:s|ed)|appl(?:y|ication)) (?:for|to (?:the|name)|name to)
      appeal(?:s|ed|ing) (?:for (?!help|calm|witnesses|information|donations)|to (?:\w+ ){1,5}to\b)
      plead(?:s|ed|ing)? (?:for|with)
      beg(?:s|ged) (?:\w+ ){1,4}to\b
      implor(?:es|ed|ing)
      moot(?:s|ed)
      argu(?:es|ed|ing) for
      (?:is|are|was|were) (?:also )?(?:campaigning|lobbying|pressing|pushing|calling) for
      tabled
      put(?:s|ting)? forward
      lobb(?:y|ies|ied|ying) (?:for|name|the)
      press(?:es|ed|ing)? (?:for|(?:the|name) (?:\w+ ){0,4}(?:to|for|on))
      push(?:es|ed|ing)? for
      demanded
      demanding (?:a|an|the|that|more|better|higher|\d)
      (?<!(?:high|low|strong|weak|rising|falling|consumer|energy|global|market|more|less|of|in|on|for|meet|met) )demands?(?! (?:for|of|on)\b)
      (?<!(?:the|an?|its|their|his|her|s|on|by|upon|this|that) )request(?:s|ed|ing)?
      advocat(?:es|ed|ing)
      agreed to (?:urge|ask|recommend|propose|call)
      (?:seek(?:s|ing)?|sought) (?:\w+ ){0,3}?(?:approval|permission|compensation|damages|extradition|an? (?:extension|injunction|order|ban|review|retrial|licen[cs]e)|consent|leave to|clearance)
      wanted (?:to|the|a)
      (?:releas|submitt|hand|sen[dt]|put|present|publish|deliver|receiv)\w* (?:\w+ ){0,5}(?:proposals?|blueprint|recommendations?)
      blueprint
      opening bid
      sets? a (?:goal|target)
      (?:should|ought to|(?<!\bi )must|needs? to) (?!have\b|be (?:noted|said|clear))
      indispensable
    `,
    ),
    cues: wordSet('recommend propose urge demand request advise advocate'),
  },
  {
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
  },
  {
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
  },
  {
    stage: 'done',
    phrases: anyOf(
      DONE_ACTS,
      String.raw`
      carried out
      implemented
      put into (?:effect|practice|service)
      (?:has|have|had|was|were|been) (?:\w+ )?(?:sent|dispatched|mobili[sz]ed|flown|rushed|deployed) (?:in |out )?(?:[\w.]+ ){0,4}?${HELP}
      (?:sent|dispatched|deployed|mobili[sz]ed|drafted|flew|rushed) (?:in |out )?(?:\d[\w.]*|more|extra|some|hundreds of|dozens of|thousands of|about|another|two|three|four|five|six|ten|the) (?:\w+ ){0,4}?${HELP}
      ${HELP} (?:has|have|had|was|were) (?:been )?(?:sent|dispatched|mobili[sz]ed|flown in|deployed)
      (?:has|have|had) (?:now |already |also )?(?:begun|started) (?:to )?(?:build|rebuild|repair|pay|deliver|distribut|hand|evacuat|test|inspect|vaccinat|recruit|clear|remov|install|demolish|hir|sell|replac|restor|drain|shipp?|ration|enforc|impos|deport|releas|refund|mov|dismantl|withdraw|wind|roll|work|construct|clos|cut|train|us)(?:e|p?ing|t?ing|s|p)?\b
      (?:has|have|had) (?:now |already |also )?(?:begun|started) (?:the |a |its |their )?(?:\w+ )?(?:work|repairs|construction|deliver(?:y|ies)|payments|evacuation|withdrawal|vaccinations|trials?|removal|demolition|distribution|production|recruitment|rollout|inspections|clean_up)
      (?:work|repairs|construction|deliveries|evacuation|withdrawal|demolition|distribution|production|rollout|recruitment|clean_up) (?:\w+ ){0,6}(?:has|have) (?:now |already )?(?:begun|started)
      (?:prisoners?|hostages?|detainees?|captives?|funds?|money|loans?|tranche|instal?ments?) (?:has|have|had|was|were) (?:been )?(?:released|freed|paid)
      (?:released|freed) (?:[\w.]+ ){0,4}(?:prisoners?|hostages?|detainees|captives|funds|tranche)
      (?:gave|handed|has given|have given) (?:\w+ ){1,6}?(?:a|the) mandate
      (?:has|have|had|was|were|been) (?:\w+ly )?(?:recalled|extended|rolled_out|deployed|installed|evacuated|distributed|reinstated|raised to|cut to|lowered to|increased to|reduced to)
      (?:recalled|extended|installed|deployed|evacuated|called in) (?:its|the|their|a|an|about|some|all|more|another|\d)
      (?:raised|lowered|increased|reduced|cut|doubled|trebled) (?:its|the|their|his|her) (?:\w+ ){0,2}(?:offer|bid|prices?|fees?|fares?|tax|taxes|tariffs?|wages?|pay|ceiling|limit|target|age|threshold|salary|salaries|production|output|spending|funding|dose)
      (?:taken|took|pulled|withdrew|withdrawn|removed) (?:\w+ ){1,5}(?:off (?:its|the|their) shelves|off the market|out of service|from sale|from its shelves|from the market)
      binned (?:the|its|a|all)
      renamed
      inaugurated
      (?:entered|came) into (?:force|effect)
      (?<!(?:which|that) )took effect
      taken effect
      (?:(?:has|have|had) |is |are )?now in force
      rolled out
      brought in (?:\w+ ){0,3}${MEASURE}
      completed
      reopened (?:the|its|a|an|all|two|three)
      (?:was|were|been) reopened
      closed (?:its|their|all|two|three|four|both) (?:\w+ ){0,3}(?:plants?|factor(?:y|ies)|schools?|offices?|branch(?:es)?|borders?|shops?|stores?|airports?|ports?|roads?|bridges?|mines?|embass(?:y|ies)|hospitals?|wards?)
      handed out
      paid out
      (?:has|have|had|was|were) (?:been )?(?:opened|launched|introduced|established|set up|created|started|given|granted|issued|distributed|installed|imposed) (?:with |a |an |the )${SOME}${MEASURE}
      (?:opened|launched|introduced|established|set up|created|started|began|installed|gave|distributed) (?:a |an |the |its |their |his |her |new |free |extra |emergency |temporary )${SOME}${MEASURE}
      ${MEASURE} (?:has|have|had|was|were) (?:been )?(?:opened|launched|introduced|established|set up|created|started|installed|distributed)
    `,
    ),
  },
]
