/**
 * More phrases that tell how far a measure has come, one alternative a line, for the rules in stages.ts: what is done
 * about works, goods, posts and permits, and what is only said to come.
 */

const WORKS =
  '(?:work|works|construction|building|dredging|excavation|production|deliver(?:y|ies)|repairs?|demolition|drilling|testing|vaccinations?|payments?|distribution|evacuation|installation|digging|mining|logging|felling|site work|dismantling|clean_up)'
const GOODS =
  '(?:doses?|vaccines?|shipments?|batch(?:es)?|deliver(?:y|ies)|supplies|aid|grain|wheat|fuel|equipment|machines?|trains|buses|planes|weapons|ammunition|turbines?|materials?|money|payments?|funds?|tranche|instal?ments?|ballots|ordered|bought|promised|pledged)'
const ENTERPRISE =
  '(?:projects?|ventures?|consortium|deal|scheme|tender|talks|contract|merger|program(?:me)?|pact|treaty|agreement|alliance|coalition|accord|partnership|dam|mine|plant|pipeline|bridge|tunnel|railway|refinery|mill|port|stadium|tower|works|bloc)'
const PERMIT =
  '(?:licen[cs]es?|permits?|permission|contracts?|concessions?|approval|plans?|sale|dam|mine|plant|pipeline|bridge|tunnel|railway|refinery|mill|port|stadium|tower|works|strike|closures?|cuts?|merger|vote|law|rules?|order|deportations?|executions?|payments?|construction|work|project|vaccinations?|exports|imports|elections?|takeover|tender|scheme)'
const POST =
  '(?:coach|chief|director|manager|head|minister|boss|president|editor|officer|ambassador|staff|workers|employees|adviser|secretary|governor|commissioner|chairman|chairwoman|chair|captain|judge)'
const EVENT =
  '(?:election|vote|match|game|hearing|trial|deadline|launch|meeting|opening|summit|start|date|concert|festival|referendum|handover|wedding|race|operations?|strike|delivery|departure)'
const COUNT =
  '(?:\\d[\\w.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens|hundreds|half)'

/** What an agreement, a law or a draft does in the present tense. */
const PROVIDES =
  'gives|grants|raises|cuts|closes|provides|sets|keeps|spares|adds|limits|caps|bans|allows|lets|requires|obliges|guarantees|moves|takes|puts|ends|lifts|doubles|halves|freezes|spreads|shuts|scraps|abolishes|reserves|earmarks|commits|trims|slashes|restores|protects|extends|phases'

/** Carried out. */
export const DONE_ACTS = String.raw`
  (?:has|have) (?:already |now |so far )?been (?:built|dug|laid(?! up| off)|installed|erected|acquired|drilled|poured|bulldozed|planted|connected|felled)\b
  (?:began|started) (?:to )?(?:build|rebuild|repair|clear|dig|digg|drill|pay|deliver|distribut|evacuat|vaccinat|demolish|dismantl|remov|install|produc|pump|fill|lay|fell|resettl|hand)(?:e|ing)?\b
  (?:has|have|had|was|were) (?:so far |already |now )?(?:been )?(?:so far |already |now )?paid (?:out )?to\b
  (?:has|have|had) (?:now |already |since |also |just )?(?:closed|shut|reopened|demolished|dismantled|rebuilt|installed|resettled|repaid|handed over|switched off) (?:down )?(?:its|the|their|his|her|a|an|all|both|most|some|half|more|${COUNT})\b
  (?:has|have|had|was|were|been) (?:now |already |since |also |since been |been )?(?:resettled|demolished|rebuilt|handed over|repaid|delivered|completed)(?! by (?:hand|post))
  (?:was|were|been) (?:now |already |all |both )?(?:closed|shut)(?: down)? (?:on|last|in|after|at (?:noon|midnight|once)|for)\b
  (?:is|are) (?:now |already |all |both )?(?:shut|closed)$
  (?:has|have|had) (?:so far |now |already |since )?delivered (?:about |some |more than |only |just )?(?:the first |all |half |most )?(?:of )?(?:${COUNT}|of|the|its|their)\b
  delivered (?:the first|all|half|${COUNT})\b
  ${GOODS} (?:\w+ ){0,4}?(?:has|have|had) (?:now |already |since |so far )?(?:arrived|been (?:delivered|received|handed out)|come in|landed)
  (?:charged|indicted) (?:[\w',]+ ){1,16}?with (?!the (?:task|job|duty))
  (?:prosecutors?|police|grand jury|jury)(?: \w+){0,3} (?:charged|indicted) (?:name|the|a|his|her|two|three)
  (?:was|were|been) (?:charged|indicted) (?:with|over|in connection)
  (?<!(?:before|until|when|since|after) (?:\w+ ){0,3})${WORKS} (?:\w+ ){0,5}?(?:began|begun|started|got under way|(?:is|are) (?:now |already )?(?:under way|in progress)|resumed|(?:has|have) (?:now )?(?:resumed|stopped|ceased|halted)|(?:was|were) (?:stopped|halted|suspended|resumed)|came to a halt|stopped|ceased)\b
  broke ground
  went (?:into (?:operation|service|effect|force)|live|online|on sale|up by \d[\d.,]*|on strike)
  (?:has|have|had) (?:raised|lowered|increased|cut|reduced|doubled|frozen) (?:\w+ ){0,3}?(?:fares?|fees?|prices|tax(?:es)?|rents?|tolls?|wages|pensions?|tariffs?|benefits|subsidies)\b
  (?:cut|shed|axed|eliminated|laid off) (?:about |some |more than |another |up to |a further )?\d[\d.,]*(?: of its)? (?:\w+ )?(?:jobs|posts|positions|staff|workers|employees)
  (?:has|have|had) (?:now |already |since )?(?:paid|reimbursed|compensated|resettled|moved) (?:out )?(?:the |its |all |some |about |most |${COUNT} )?(?:\w+ )?(?:famil(?:y|ies)|farmers|victims|villagers|owners|households|creditors|pensioners)
  (?:has|have|had) (?:now |already |since )?(?:stopped|halted|resumed|suspended) (?:all |the |its |their )?(?:\w+ )?${WORKS}
  (?:did|would) not (?:take|open|let|admit|resume|reopen|start|begin|serve|sell|pay|hand|run|sail|fly|return|receive)\b.{0,60} until
  (?<!(?:had|would have) )reopened (?:on|in|at|last|this|to|after|for|weekday|month|name)\b
  withdr(?:ew|awn) (?:its |all |the |their )?(?:troops|forces|soldiers|ambassador|staff)
  (?:has|have|had) withdrawn from (?:the|a|its) (?:valley|city|town|area|region|village|border|base|country|island|province)
`

/** Settled by whoever has the say. */
export const DECIDED_ACTS = String.raw`
  decision (?:has|had|have) (?:already |now )?been (?:taken|made)
  (?:got|gets|received|receives|won|secured|obtained) (?:the |its |a |final |their |his |her )*(?:go_ahead|green light|approval|permission|all_clear|consent|clearance)\b
  (?:gave|gives|given) (?:[\w']+ ){1,5}?(?:until (?:[\w]+ ){1,4}?|\d+ \w+ |\w+ (?:days|weeks|months) )to\b
  (?:deal|agreement|budget|settlement|accord|pact|compromise|package|ruling|decree|order|law|contract) (?:also |now |thus |only )?(?:${PROVIDES}) (?=\w)
  (?:judge|court|tribunal|panel|arbitrators?|board|commission|regulator|council|jury)(?: (?!that\b)\w+){0,5} (?:has |had |have )?ruled(?! out)
  (?:motion|plan|bill|proposal|offer|bid|complaint|lawsuit|appeal|amendment|case|tender|application)(?: \w+){0,6} (?:was|were|has been|have been) (?:withdrawn|retracted|pulled)
  (?:granted|allowed|upheld|accepted) (?:[\w']+ ){0,6}?(?:request|application|appeal|motion|petition|complaint|bid)\b
  (?:halted|halts|suspended|suspends|froze|stayed|stopped) (?:all |the |its |any |further |a |an |name |his |her |their )?(?:\w+ ){0,3}?(?:${PERMIT}|${WORKS})\b(?! for (?:an|two|three|several) hours?)
  revok(?:es?|ed)
  annul(?:s|led)
  rescind(?:s|ed)
  terminat(?:es|ed) (?:the|its|their|a|his|her|name)
  repeal(?:s|ed)
  abolish(?:es|ed)
  nullif(?:ies|ied)
  (?:put off|called off|pushed back|brought forward)(?! by the)
  rescheduled
  ${EVENT} (?:\w+ ){0,3}?(?:was|were|has been|have been|had been) (?:now |again )?(?:moved|pushed|shifted|deferred|delayed until|set for|brought)
  order(?:s|ed) (?:about |some |another |more than |up to |a (?:further|first|second|new) |an (?:extra|initial) )?${COUNT} (?:million |billion |thousand )?(?:\w+ )?(?!name\b)[a-z]+s\b
  (?:was|were|is|are|been) (?:\w+ly |first )?(?:licen[sc]ed|authori[sz]ed|designated|reinstated|cleared (?:for|to)|declared (?:a|an)|awarded (?:to|the|a)|granted (?:to|the|a|an)|given (?:permission|clearance|approval|a licen[cs]e))
  (?:was|were|been) (?:\w+ly |also |then )?(?:sacked|fired|dismissed|ousted|removed (?:as|from (?:office|his|her|the (?:post|job|board)))|suspended (?:from|as)|expelled|stripped of|appointed|named (?:as|to)|replaced (?:as|by))(?! (?:from|at) (?!office|his|her|the)| as (?:a )?(?:nonsense|untrue|false|baseless))
  (?:sacked|fired|dismissed|ousted|replaced|suspended) (?:its|his|her|their|the|name 's|a) (?:\w+ ){0,3}${POST}\b
  (?:sent|referred|handed|remitted) (?:it |them |(?:the|a) \w+ )?back to (?:the |a |its )?(?:\w+ )?(?:committee|commission|court|senate|house|council|voters|ministry|drawing board|regulator)
  (?:contract|tender|concession|licen[cs]e|franchise) (?:\w+ ){0,4}?(?:went|has gone|was awarded|was given|goes) to
  (?:won|wins|secured|landed|bagged|lands) (?:the|a|an|its|name 's) (?:\w+ ){0,4}?(?:contract|tender|concession|franchise)\b
  (?:issued|issues|handed down|obtained|won|granted|grants) (?:a|an|the) (?:\w+ ){0,3}?(?:injunction|order|ban|decree|stay|moratorium|ruling)
  call(?:s|ed) (?:a|an) (?:\w+ ){0,3}?(?:strike|election|referendum|boycott|walkout|by_election|state of emergency)
  declar(?:es|ed) (?:a|an) (?:\w+ )?(?:strike|state of emergency|emergency|moratorium|ceasefire|truce|holiday|reserve)
  accept(?:s|ed) (?:a|an|the|its|their|his|her|name 's) (?:\w+ ){0,4}?(?:offer|deal|terms|proposal|plan|bid|compromise|resignation|settlement|rise|increase|cut)
  (?:set|fixed|sets|fixes) (?:the|its|a) (?:\w+ ){0,4}?(?:rate|price|limit|cap|budget|date|deadline|ceiling|tax|levy|target|threshold|fee|fare) (?:\w+ )?(?:at|for|to)\b
  settled (?:the|their|its|a) (?:\w+ ){0,3}?(?:dispute|case|lawsuit|strike|claim|suit)
  named (?:\w+ ){1,6}?(?:as|to (?:head|lead|run|succeed|replace))\b
  (?:strike|deal|merger|sale|match|wedding) (?:is|was) off$
  (?:quit|quits|left|leaving|ditch(?:es|ed|ing)|dump(?:s|ed|ing)|exited|exits|withdrawn from|withdrew from|withdraws from|pulling out of|pulls out of|walked away from|backed out of|dropped out of|walks away from) (?:the|a|an|its|their|name) (?:[\w']+ ){0,4}?${ENTERPRISE}\b
  (?:lent|lends|lending|put up|puts up) (?:name |it |the \w+ )?(?:another |up to |some )?\d[\d.,]*
`

/** What a sentence in the present says will be. */
export const PLANNED_ACTS = (toCome: string) => String.raw`
  (?:must|has to|have to) (?:\w+ ){1,10}?(?:by|before|within) (?:the end|\d|weekday|month|next|then|noon|midnight)
  (?<!\b(?:to|usually|always|often|every|normally|not) )(?:arrives|comes|runs(?! out)|lands|ships|drops in|flies in|visits|hears|rules|speaks|addresses|gets|receives|presents|publishes|unveils|decides|debates|reports to|goes (?:before|to|into|on)|stands trial|faces|retires|delivers) (?:(?!each |every )[\w.%$€£]+ ){0,8}?${toCome}(?! (?:each|every))
  (?<=s |people |police )(?:arrive|come|run|land|sail|fly|receive|get|decide|debate|leave|move in|go (?:on|back|to|before)) (?:(?!each |every )[\w.%$€£]+ ){0,6}?${toCome}(?! (?:each|every))
  (?:is|are) (?:also |now |all )?(?!being\b)\w{2,}ing (?:[\w.%$€£]+ ){0,6}?${toCome}
  (?:hearing|vote|trial|election|meeting|deadline|launch|opening|verdict|referendum|ballot|strike|summit|inauguration|handover) is (?:on|in|at|next|tomorrow)\b
  (?:come|comes|are|is|go|goes) first(?: in (?:line|the queue))?$
  (?:is|are) (?:at the (?:front|head|back) of the (?:queue|line)|next in (?:line|the queue))
  (?:must|(?:has|have|is|are) to) (?:\w+ ){1,20}?under (?:the|a|an|its) (?:(?:\w+|'s) ){0,4}?(?:plans?|scheme|program(?:me)?|reforms?|roadmap|strategy)\b
`

export const CONSIDERED_ACTS = `
  (?:is|are|remains?) (?:still |now |also |quite |entirely )?(?:a )?(?:possible|possibility)$
  (?:(?:has|have|had|is|are|was|were|does|do|did) (?:not|never|at no point) (?:yet )?|(?:has|have)n't )(?:clos|shut)(?:ed|e|ing)?t? (?:the|that|this|any) door
  (?:is|are) still to be (?:decided|settled|agreed|worked out|fixed|resolved)
`

export const PROPOSED_ACTS = String.raw`
  (?<!not )(?<!not been )(?:was|were|been|is|are|being) (?:asked|urged|advised) to \w+
  (?:is|are|was|were|has been|have been) offering (?!to comment|prayers|help)
  offer(?:s|ed|ing) \d[\d.,]*
  wants? (?:a|an) (?:\w+ ){0,2}?(?:raise|rise|increase|cut|ban|inquiry|enquiry|probe|investigation|vote|referendum|review|tax|ceasefire|halt|delay|share of)\b
  ask(?:s|ed|ing)? \w+ \d[\d.,]* \w+ from
  (?:has|have|had)? ?bid (?:\d[\d.,]*|up to|more than)
  wants? (?!to\b|for\b|a (?:say|piece|word|look|share)\b)(?:\d[\d.,]*|more\b|higher|lower|better pay)
  (?:bill|draft|proposal|motion|amendment|proposals) would
  (?:draft|bill|proposal|proposals|motion|amendment)s? (?:foresees?|envisages?|provides? for|includes?|contains?)
  under (?:a|the|its|name) (?:(?:\w+|'s) ){0,3}?(?:proposals?|draft|bill|motion|amendment)\b
`

export const DENIED_ACTS = String.raw`
  (?:(?:is|are|'m|am|was|were) not|(?:is|are|was|were)n't|'re not|'s not) (?:leaving|selling|closing|quitting|resigning|pulling out|withdrawing|considering|seeking|stepping down|walking away|giving up|abandoning|backing out|in talks)
  there (?:will|would) be no (?!doubt|shortage|end)
  ^(?:but |and )?no (?!one\b|doubt\b|decision|sooner)(?:\w+ ){1,6}?will (?:be|go|rise|fall|lose|have to|need|leave|come)\b
  ^(?:but |and )?(?:nobody|no one|no other \w+|no \w+)(?: else)? (?:(?:is|are) (?:leaving|closing|selling|quitting|being (?:forced|made|asked|dismissed|sacked|moved))|will (?:lose|have|be (?:forced|made|asked|required|obliged|dismissed|sacked|moved|charged|evicted))|would (?:have to|be (?:forced|obliged|required|made|asked)))\b
  den(?:ies|ied|y|ying) (?:having |any |all )?(?:plans?|intention|considering|planning|seeking|wanting|intending|trying to|wish\w*|reports? of|it|he|she|they|that)\b(?! (?:all|had been)\b|$)
  (?:has|have|had) no (?:thought|wish|desire|interest|mandate) (?:of|to|in)\b
  plans? no (?:further |more |other |new )?\w+
`
