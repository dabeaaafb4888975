import type { Stage } from '#core/fact.ts'
import { list, wordSet } from './list.ts'

/** One alternative a line; `name` stands for every name, and hyphens are written `_`. */
const anyOf = (lines: string): RegExp =>
  new RegExp(
    `\\b(?:${lines
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})\\b`,
  )

type Rule = { stage: Stage; phrases: RegExp; cues?: ReadonlySet<string> }

/** What is set up, opened or handed out where a measure is carried out. */
const MEASURE =
  '(?:accounts?|fund|scheme|program(?:me)?s?|grants?|aid|relief|compensation|loans?|subsid(?:y|ies)|bursar(?:y|ies)|vouchers?|hotline|helpline|shelters?|inquiry|enquiry|investigations?|probe|review|audit|commission|committee|task_force|taskforce|panel|tribunal|campaign|appeal|cent(?:re|er)s?|camps?|services?|register|registry|website|portal|projects?|pilot|initiative|units?|office|clinics?|line|route|schools?|hospitals?|wards?|terminal|plant|factory|bridge|tunnel|station|reserve|facility|facilities|curfew|checks|controls|patrols|fines?|fees?|tolls?|levy|tax|charges?|limits?|rules|restrictions|sanctions|tariffs|quotas?|curbs|measures|system|law|policy|ban|moratorium|payments?|rebates?|training|vaccinations?|rationing|tests|testing|screening)'
const SOME = '(?:(?!(?:of|in|on|at|to|for|with|from|by|that|and|about) )\\w+ ){0,4}?'

const ACTS = list(
  'appoint | name | set | hold | publish | launch | introduce | open | close | reopen | build | rebuild | cut | raise | pay | repay | buy | sell | send | meet | seek | appeal | resign | step | vote | back | run | leave | return | join | sign | present | submit | table | bring | start | begin | stop | review | investigate | examine | issue | release | announce | decide | deliver | provide | spend | invest | hire | recruit | replace | remove | ban | withdraw | contest | challenge | sue | strike | walk | suspend | extend | delay | increase | reduce | offer | ask | propose | apply | consult | inspect | test | repair | refund | compensate | cancel | scrap | abolish | move | restore | resume | install | create | establish | form | call | campaign | attend | visit | fight | cooperate | comply',
)

/** What somebody said they would do, as far as it is done on purpose. */
export const WOULD_ACT = new RegExp(
  `^(?:and |also )?(?:he|she|they|it|name(?: \\w+){0,3}|(?:the|its|their|his|her) \\w+(?: \\w+){0,2}) would (?:also |now |soon |first |then )?(?:${ACTS.join('|')})\\b`,
)

/** In the order in which they decide. */
export const STAGE_RULES: Rule[] = [
  {
    stage: 'considered',
    phrases: anyOf(String.raw`
      (?:has|have|had) yet to be \w+
      (?:has|have|had) (?:not|yet|never) (?:yet )?(?:to )?(?:decided?|made up (?:its|his|her|their) minds?|ruled out|taken a decision)
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
      in (?:talks|negotiations|discussions)
      (?<!put(?:s|ting)? (?:\w+ ){1,8})on the table
      open to
      thinking (?:of|about)
      toy(?:s|ed|ing) with
      float(?:s|ed) the (?:idea|possibility|prospect)
      shopping list
      one option
      looking into
      leaning towards?
    `),
  },
  {
    stage: 'denied',
    phrases: anyOf(String.raw`
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
      declin(?:es|ed) to (?!comment|say|give|elaborate|discuss|answer|be\b|name|provide|disclose|reveal|identify|speak|respond|confirm|explain|specify|talk|detail|address|offer|share|go into)
      (?<!\bbe )reject(?:s|ed)
      (?<!\bbe )vetoed
      turn(?:s|ed) (?:\w+ ){0,6}down
      vot(?:es|ed) (?:\w+ ){0,4}down
      vot(?:es|ed) (?:\w+ ){0,3}against
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
    `),
  },
  {
    stage: 'decided',
    phrases: anyOf(String.raw`
      scrapped
      abandoned
      dropped
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
    phrases: anyOf(String.raw`
      (?:plan|program(?:me)?|project|scheme|package|budget|reform)s? will cost
      will(?! (?:not|never|cost|mean|depend)\b)(?! set (?:\w+ ){1,3}back)
      (?<!(?:purpose|task|job|point|role|idea|problem|question|challenge) )(?:is|are|was|were) (?:also |now |still )?to (?:be )?\w+
      (?<!(?:its|the|a|his|her|their|s) )plan(?:s|ned|ning)? to
      (?:is|are|was|were) (?:also |now )?preparing (?:a|an|the|its|their|another|for|legal)
      would (?:stay|remain|keep|receive|get|be (?:paid|sold|built|made|held|given|cut|kept|taken|put|set|split|merged))
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
    `),
  },
  {
    stage: 'proposed',
    phrases: anyOf(String.raw`
      propos(?:es|ed|ing)(?! \w+s? (?:is|are))
      recommend(?:s|ed|ing|ations?)?
      urg(?:es|ed|ing|e)\b
      call(?:s|ed|ing)? (?:for|on (?:\w+ ){1,8}to\b)
      ask(?:s|ed|ing)? (?:for(?! (?:\w+ )?(?:answers?|comment|help|information|details|advice|patience|calm|forgiveness|directions|an? explanation))|congress|parliament|lawmakers|(?:name|the|a|an|its|their|his|her|both|all|every) (?:\w+ ){0,5}?to)
      ask(?:s|ed|ing)? (?:(?:the|a|an|its|their|his|her) )?\w+ (?:\w+ ){0,2}?for (?:a|an|the|its|more|extra|another|\d)
      put(?:s|ting)? (?:\w+ ){1,8}on the table
      wants? (?:a|an|the) (?:\w+ ){1,4}from
      (?:has|have|had) offered (?:to|up to|name|the|a|an|its|their|\d)
      offer(?:s|ed|ing) (?:to (?!comment)|name (?:for|to))
      (?:applied|applying|applies|bid|petition(?:s|ed)|appl(?:y|ication)) (?:for|to (?:the|name)|name to)
      tabled
      put(?:s|ting)? forward
      lobb(?:y|ies|ied|ying) (?:for|name|the)
      press(?:es|ed|ing)? (?:for|the)
      push(?:es|ed|ing)? for
      demand(?:s|ed|ing)?
      (?<!(?:the|an?|its|their|his|her|s) )request(?:s|ed|ing)?
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
    `),
    cues: wordSet('recommend propose urge demand request advise advocate'),
  },
  {
    stage: 'decided',
    phrases: anyOf(String.raw`
      (?<!(?:the|a|an|['’]s|s['’]|its|their) )agreed
      agrees
      adopt(?:s|ed)
      approv(?:es|ed)
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
      dropped
      ratif(?:ies|ied)
      passed (?:a|an|the|its|by|(?:\w+ ){1,4}(?:bill|law|budget|resolution|motion))
      enacted
      sealed
      cleared (?:the way|name to|the \w+ to|(?:\w+ ){0,3}for (?:use|sale))
      came to terms
      struck (?:a|the) deal
      reached (?:a|an) (?:\w+ )?(?:deal|agreement|settlement)
      (?:gave|given|giving) up (?:its|their|his|her) (?:\w+ ){0,2}(?:resistance|opposition|plans?|bid|claims?|objections?|campaign|fight|attempts?)
      signed (?:a|the|an|into)
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
      back(?:s|ed) (?:the|a|an) (?:\w+ ){0,4}(?:plans?|proposal|bill|motion|budget|deal|ban|move)
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
    `),
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
      is for \w+
      believed to be on
    `),
    cues: wordSet('pledge vow promise intend plan'),
  },
  {
    stage: 'done',
    phrases: anyOf(String.raw`
      carried out
      implemented
      put into (?:effect|practice|service)
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
      handed out
      paid out
      (?:has|have|had|was|were) (?:been )?(?:opened|launched|introduced|established|set up|created|started|given|granted|issued|distributed|installed|imposed) (?:with |a |an |the )${SOME}${MEASURE}
      (?:opened|launched|introduced|established|set up|created|started|began|installed|gave|distributed) (?:a |an |the |its |their |his |her |new |free |extra |emergency |temporary )${SOME}${MEASURE}
      ${MEASURE} (?:has|have|had|was|were) (?:been )?(?:opened|launched|introduced|established|set up|created|started|installed|distributed)
    `),
  },
]
