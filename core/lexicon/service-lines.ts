/**
 * Lines at a report's head or foot by which an outlet or office serves its readers: whom to call, where to turn, what it
 * costs, who it is. Tried on the first 300 characters of a block, and only where nothing of the report stands behind it
 * or before it; all are anchored. A line is let through rather than an ordinary sentence dropped: each pattern asks for
 * the outlet, its readers or the page by name, or for a bare imperative.
 */

const SERVED =
  '(?:readers?|subscribers?|viewers|listeners|members|followers|homes|households|inboxes|desks|\\p{L}{3,}(?:[st]ers|ders|mers|ners|yers|lers|ors|ists|als|ians|ives))'
const OFTEN =
  '(?:(?:every|each|on) (?:\\p{L}+ )?(?:day|week|month|quarter|year|morning|evening|weekday|weekend|\\p{L}+days?|spring|summer|autumn|winter)|daily|weekly|fortnightly|monthly|quarterly|(?:once|twice|\\p{L}+ (?:times|days)) an? (?:day|week|month|year))'
/** "Seen something?": what leads in to whom to call. */
const LEAD = '(?:[^.!?]{3,70}\\?\\s+)?(?:[Pp]lease )?'
const NAME = "\\p{Lu}[\\p{L}’'&-]*"
/** Who signs: names alone, with nothing said behind them. */
const SIGNED = `(?:the |our )?(?:${NAME}|agencies|agency|wires?|wire services|correspondents|staff)(?:(?:,? and|,|,? in| of| at| for)? (?:the )?(?:${NAME}|agencies|staff))*\\.?$`
const PAPER =
  '(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Observer|Guardian|Telegraph|Courier|Dispatch|Ledger|Examiner|Inquirer|Bulletin|Digest|Review|Wire|Weekly|Monthly|Quarterly|Daily|Magazine|Newsletter|Today|Reporter|Argus|Advertiser|Clarion|Sentinel|Briefing)'
/** A name with a newspaper's word in it: a party, an airport or a bank has a name of two words too. */
export const OUTLET_NAME = `(?=(?:The )?(?:${NAME} (?:of |the |and |& )?){0,4}?${PAPER}\\b)(?:The ${NAME}(?: (?:of |the |and |& )?${NAME}){0,4}|${NAME}(?: (?:of |the |and |& )?${NAME}){1,4})`
const DESK =
  "(?:hotline|help ?line|tip ?line|news ?desk|newsroom|editors?|editorial (?:team|office)|press (?:office|desk|team)|reporters|readers?[’']? (?:desk|line))"
const IMPERATIVE =
  '(?:please|call|phone|ring|text|visit|go|ask|see|write|e-?mail|contact|turn|click|tap|use|send|fill|follow|scan|log|check)'

/** Somebody is quoted, or it happened on a day: a report's own sentence. */
export const TOLD =
  /\b(?:said|says|told|added|according to)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’])|\blast (?:week|month|year)\b/iu

export const SERVICE_LINES: { reason: string; pattern: RegExp }[] = [
  {
    reason: 'contact',
    pattern:
      /^(?:(?:for )?(?:press|media|news|general|readers?|customer|investor|public|sales|advertising|subscription|editorial|further|more|all|our) )?(?:(?:and|&) \p{L}+ )?(?:contacts?(?: (?:details|persons?|us|for \p{L}+))?|enquir(?:y|ies)|inquir(?:y|ies)|queries|relations|information|hotline|helpline|tip ?line|switchboard|office hours|opening hours|telephone|phone|tel|fax|e-?mail|web ?site|postal address)\b\.?\s*[:|–—]/iu,
  },
  {
    reason: 'contact',
    pattern: new RegExp(
      `^${LEAD}(?:[Cc]all|[Pp]hone|[Rr]ing|[Tt]ext|[Ww]hats[Aa]pp|[Dd]ial|[Rr]each|[Ee]-?mail|[Ww]rite|[Cc]ontact|[Tt]ell|[Ss]end|[Mm]essage|[Gg]et in touch|[Ll]et|[Ss]peak|[Tt]alk|[Dd]rop)(?: (?:to|with|in|at|it|them|(?:a|your|any) \\p{Ll}+(?: and \\p{Ll}+)?|[\\d+()][\\d()-]*))*(?: us(?: know)?\\b| (?:our|the|one of our|an?) (?:[\\p{L}’'-]+ ){0,4}?${DESK}\\b| ${DESK}\\b| (?:in confidence|confidentially)\\b)[^.!?]{0,60}[.!]?$`,
      'u',
    ),
  },
  {
    reason: 'contact',
    pattern: new RegExp(
      `^(?:notes? (?:to|for) (?:the )?editors?|editors['’]? notes?)(?:$|\\s*[:.–—])|^for (?:more|further|additional) (?:information|details)(?: (?:about|on) [^,.!?]{2,60})?[,:]? ${IMPERATIVE}\\b|^(?:more|further|additional) (?:information|details) (?:is|are|can be) (?:available|found|obtained|had) (?:at|on|from|by|in|here|online)\\b`,
      'iu',
    ),
  },
  {
    reason: 'related',
    pattern:
      /^(?:please )?(?:(?:turn|go|skip) to|see|continue[ds]? (?:on|from)|full (?:story|report|results|coverage|text)[,:]?(?: on)?) (?:the )?(?:pages?|p\.|pp\.|sections?) ?(?:\d|[A-Z]\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)[^!?]{0,60}$|^(?:report|analysis|comment|editorial|leader|letters|obituary|sport|weather|results|details|more)[,:]?(?: (?:and|&) \p{L}+[,:]?)?(?: (?:is|are))?(?: on| in)? (?:pages?|p\.|pp\.|sections?) ?(?:[\d, –-]+(?:and \d+)?|[A-Z]\d+|two|three|four|five|six|seven|eight|nine|ten)\.?$/iu,
  },
  {
    reason: 'related',
    pattern:
      /^(?:(?:coming |in |our |the )*next (?:issue|edition|week|month)|coming (?:up|soon|next)|(?:in|from) (?:this|our) (?:issue|edition|series|archives?)|tomorrow in the [^:.!?]{2,40}|elsewhere in (?:this|the|our) (?:issue|edition|paper|news))\s*:/iu,
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^(?:please )?(?:(?:subscribe|sign up)(?: (?:to|for|here|now|today|at|with|by|online|as|from)\\b[^.!?]{0,140})?|register (?:now|here|today|online|free|at|with us|for (?:our|the|an?))\\b[^.!?]{0,140})[.!]?$|^(?:[^.!?]{3,70}\\? )?to (?:subscribe|advertise|unsubscribe|donate)(?: [^,.!?]{1,50})?,? ${IMPERATIVE}\\b[^.!?]{0,100}[.!]?$`,
      'iu',
    ),
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^(?:Please )?(?:Read|Get|Try|Enjoy|Receive|Take|Order|Pick up|Buy|Renew) (?:our|your|an?|(?:the )?${OUTLET_NAME})\\b[^.!?]{0,100}?\\b(?:half (?:the )?price|free of charge|for (?:just|only|as little as)|(?:weeks?|months?|days?) (?:at|free|for)|discount|on paper|in print|to your (?:door|inbox|phone|desk)|every morning|subscription)\\b[^.!?]{0,60}[.!]?$`,
      'u',
    ),
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^(?:${OUTLET_NAME}) (?:is (?:published|printed|read|sent|delivered|distributed|mailed|posted|broadcast|edited|written|on sale)\\b[^.!?]{0,60}\\b(?:${OFTEN}|by (?:a|an|the|its|our|people|readers|\\d)|to (?:its|our|more|all|\\d)|in (?:more|over|\\d)|at (?:all|every|\\d))|(?:brings|gives|sends|keeps|delivers|offers|shows|tells) you\\b|(?:appears|comes out|is out|lands|goes out|goes to press) (?:in print )?${OFTEN}|(?:goes (?:out )?to|reaches|serves|is sent to) (?:(?:about|over|more than|some|nearly) )?\\d[\\d,. ]*(?: million| thousand)? (?:\\p{L}+[ ,]+(?:and )?){0,5}?${SERVED}\\b|welcomes (?:letters|comments|tips|corrections|contributions))[^.!?]{0,120}[.!]?(?: (?:To|Ask|For|Please|Subscribe|Subscriptions?|It|Call|Letters)\\b[^!?]{0,140})?$`,
      'u',
    ),
  },
  {
    reason: 'author',
    pattern:
      /^(?:(?:the |our |its )?(?:authors?|writers?|contributors?|columnists?|editors?|analysts?|staff)|we) (?:(?:may|do(?:es)? not|did not) (?:hold|own|have|receive|trade)|holds?|owns?|ha(?:s|ve)) [^.!?]{0,60}\b(?:shares?|stocks?|stakes?|positions?|interests?|holdings?|securities)\b[^.!?]{0,60}\b(?:(?:they|he|she|we) (?:writes?|wrote|covers?|mentions?|discuss(?:es)?)\b|(?:mentioned|discussed) (?:here|above|in th(?:is|e) (?:article|column|report|newsletter|note))|in this (?:article|column|newsletter|note))/iu,
  },
  {
    reason: 'author',
    pattern:
      /^(?:nothing (?:in|on) th(?:is|ese) (?:article|site|newsletter|publication|column|page|report|note|pages|website)|past (?:performance|results) (?:is|are|do|does) (?:not|no)|(?:the )?(?:information|content|material|opinions?|views|contents) (?:in|on|of|provided in|contained in) (?:this|these) (?:article|site|newsletter|publication|column|pages?|website|note) [^.!?]{0,40}\b(?:not|no|only|own)|this (?:\p{L}+ )?(?:article|site|newsletter|publication|column|page) (?:is|does|should|constitutes|contains|may|offers) (?:be )?(?:not?|only|for))\b[^.!?]{0,120}\b(?:advice|recommendation|guarantee|offer|solicitation|opinions? of|own|purposes|liability|endorse\w*)\b/iu,
  },
  {
    reason: 'author',
    pattern:
      /^(?:(?:some |all )?(?:of )?(?:the )?(?:real )?names (?:in this (?:article|story|report) )?have been|(?:the )?names? in this (?:article|story|report) ha(?:s|ve) been|(?:their|his|her) (?:real )?names? ha(?:s|ve) been) (?:changed|withheld|altered)(?: (?:to protect|for (?:their |his |her )?(?:safety|privacy|legal|security)|at (?:their|his|her)) ?[^.!?]{0,60})?\.?$/iu,
  },
  {
    reason: 'author',
    pattern: new RegExp(
      `^(?:(?:With )?(?:[Aa]dditional |[Ff]urther )?(?:[Ff]iles|[Rr]eporting|[Rr]esearch|[Mm]aterial|[Ii]nput) (?:from|by)|(?:Translated|Edited|Compiled|Produced|Illustrated|Fact-checked) (?:from (?:the )?${NAME} )?(?:from|by)|(?:Issued|Released|Distributed|Circulated|Signed|Authori[sz]ed|Published) (?:by|on behalf of)) ${SIGNED}|^Translated from (?:the )?${NAME}\\.?$`,
      'u',
    ),
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:comments? (?:is|are) (?:now )?(?:open|closed|moderated|welcome|disabled)(?: (?:on|for|under|below) th(?:is|ese) [^.!?]{0,30})?\.?$|(?:comments?|letters|tips|corrections|submissions)(?: (?:to the editor|for publication|on this (?:article|story|post)|from (?:our )?readers))? (?:(?:is|are|will be|may be) (?:always )?(?:welcome|moderated|edited|shortened|published)(?:(?: and| or|,) \p{L}+)*(?: (?:for|in) (?:length|clarity|full|part|print|space|taste)[^.!?]{0,40}| before publication)?\.?$|should be (?:sent|addressed) to (?:the (?:editor|news)|us\b|our\b|letters@)|to (?:the )?(?:editor|letters@)))/iu,
  },
  {
    reason: 'author',
    pattern:
      /^this (?:is|was) (?:a|an|the) (?:shortened|edited|abridged|updated|longer|translated|condensed) (?:version|extract|form)(?: of (?:an?|the|this|his|her|our) (?:\p{L}+ )?(?:article|story|report|speech|interview|text|essay|statement|talk|letter|column|piece|book)\b|\.?$)|^this (?:article|story|report|text|interview) (?:(?:has|had) been|was|is) (?:shortened|abridged|condensed|(?:edited|translated|adapted) (?:and|for|from)\b)|^this (?:article|story) (?:(?:has|had) been|was|is) (?:edited|translated|compiled|taken from|adapted|issued|supplied|provided) (?:by|from|for)\b/iu,
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:any )?(?:reproduction|republication|redistribution|re-?use|reprinting|quotation)(?: (?:or|and) \p{L}+)?(?: (?:of|in) (?:this|these|our|any|all|whole|part|full)\b[^.!?]{0,40})? (?:is|are) (?:only |strictly )?(?:not )?(?:permitted|allowed|prohibited|forbidden)\b[^.!?]{0,60}\b(?:permission|consent|credit\w*|acknowledge\w*)\b|^unauthori[sz]ed (?:reproduction|republication|redistribution|re-?use|reprinting|copying)\b[^.!?]{0,60}\b(?:prohibited|forbidden)\b|^no part of this (?:article|publication|report|story|work|site|page|newsletter|issue|text)\b[^.!?]{0,20} (?:may|can) be|^not (?:for|to be) (?:publication|reproduced|copied|republished)\b[^.!?]{0,60}\.?$|^(?:free (?:for use|to use)|(?:may|can) be (?:used|reproduced|reprinted))\b[^.!?]{0,60}\b(?:credit\w*|acknowledge\w*|source)\b/iu,
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^(?:(?:(?:[Oo]ur|[Pp]aying|${OUTLET_NAME}) (?:subscribers|members|readers|users|followers)|[Ss]ubscribers) (?:can|may|will find|get) (?:\\p{L}+ )?[^.!?]{0,60}\\b(?:archive|full (?:text|report|data|list|story|version|contract|table|documents?)|download|website|app)\\b|(?:We|${OUTLET_NAME}) (?:does not accept|do not accept|(?:is|are) not responsible for|accepts? no|cannot (?:return|accept|answer))\\b[^.!?]{0,60}\\b(?:pictures|photos|stories|unsolicited|manuscripts|external|liability|content|responsibility|letters)\\b)[^.!?]{0,80}[.!]?$`,
      'u',
    ),
  },
  {
    reason: 'related',
    pattern:
      /^(?:the |a )?(?:full|complete|original|whole|detailed) (?:\p{L}+ )?(?:report|text|list|results|story|interview|statement|data(?:set)?|study|document|version|table|transcript|programme|schedule|ruling|contract|agenda)\b[^.!?]{0,40}\b(?:is|are|can be|may be) (?:available|published|posted|found|read|seen|downloaded|viewed|obtained)\b[^.!?]{0,40}\b(?:website|online|web ?page|app|here|www)\b[^.!?]{0,60}\.?$|^in (?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week)['’]s? (?:paper|edition|issue|newsletter|magazine|podcast)[^.!?:]{0,30}:/iu,
  },
  {
    reason: 'metadata',
    pattern:
      /^all (?:times|prices|figures|dates|amounts) (?:are )?(?:given |quoted |listed |stated |shown )?in (?:\p{L}+ ){0,3}?(?:time|gmt|utc|euros?|dollars|pounds|francs|yen|kronor|crowns|millions|thousands|currency|terms)(?: unless [^.!?]{0,40})?\.?$/iu,
  },
]
