/**
 * Lines at a report's foot by which an outlet or office serves its readers: whom to call, where to turn, what it costs,
 * who it is. Tried like the other lines of a page, on the first 300 characters of a block; all are anchored.
 */

const SERVED =
  '(?:readers?|subscribers?|viewers|listeners|members|followers|homes|households|inboxes|desks|\\p{L}{3,}(?:[st]ers|ders|mers|ners|yers|lers|ors|ists|als|ians|ives))'
const OFTEN =
  '(?:(?:every|each|on) (?:\\p{L}+ )?(?:day|week|month|quarter|year|morning|evening|weekday|weekend|\\p{L}+days?|spring|summer|autumn|winter)|daily|weekly|fortnightly|monthly|quarterly|(?:once|twice|\\p{L}+ (?:times|days)) an? (?:day|week|month|year))'
/** "Seen something?": what leads in to whom to call. */
const LEAD = '(?:[^.!?]{3,70}\\?\\s+)?(?:please )?'
const NAME = "\\p{Lu}[\\p{L}’'&-]*"
/** A name of two words and more, or one behind "The": a sentence about water or parking begins with one capital too. */
export const OUTLET_LIKE = `(?:The ${NAME}(?: ${NAME}){0,4}|${NAME}(?: (?:of |the |and |& )?${NAME}){1,4})`

export const SERVICE_LINES: { reason: string; pattern: RegExp }[] = [
  {
    reason: 'contact',
    pattern:
      /^(?:(?:for )?(?:press|media|news|general|readers?|customer|investor|public|sales|advertising|subscription|editorial|further|more|all|our) )?(?:(?:and|&) \p{L}+ )?(?:contacts?(?: (?:details|persons?|us|for \p{L}+))?|enquir(?:y|ies)|inquir(?:y|ies)|queries|relations|information|hotline|helpline|tip ?line|switchboard|office hours|opening hours|telephone|phone|tel|fax|e-?mail|web ?site|postal address)\b\.?\s*[:|–—]/iu,
  },
  {
    reason: 'contact',
    pattern: new RegExp(
      `^${LEAD}(?:call|phone|ring|text|whatsapp|sms|dial|reach|e-?mail|write|contact|tell|send|message|get in touch|let us|speak|talk|drop)\\b[^.!?]{0,90}\\b(?:us|our|hotline|helpline|tip ?line|news ?desk|newsroom|editors?|press office|\\p{Lu}\\p{L}+ (?:desk|team|number|line)|reporters|in confidence|confidentially)\\b[^.!?]{0,60}[.!]?$`,
      'iu',
    ),
  },
  {
    reason: 'contact',
    pattern:
      /^(?:notes? (?:to|for) (?:the )?editors?|editors['’]? notes?|for (?:more|further|additional) (?:information|details)|(?:more|further|additional) (?:information|details) (?:is|are|can be))\b/iu,
  },
  {
    reason: 'related',
    pattern:
      /^(?:please )?(?:turn|go|skip|see|continue[ds]?|full (?:story|report|results|coverage|text)|report|analysis|comment|editorial|leader|letters|obituary|sport|weather|results|details|more)\b[^.!?]{0,60}\b(?:pages?|p\.|pp\.|sections?) ?(?:\d|[A-Z]\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)[^!?]{0,90}$/iu,
  },
  {
    reason: 'related',
    pattern:
      /^(?:(?:coming |in |our |the )*next (?:issue|edition|week|month)|coming (?:up|soon|next)|(?:in|from) (?:this|our) (?:issue|edition|series|archives?)|tomorrow in the [^:.!?]{2,40}|elsewhere)\s*:/iu,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:please )?(?:subscribe|sign up|register)\b[^.!?]{0,140}[.!]?$|^(?:[^.!?]{3,70}\? )?to (?:subscribe|advertise|unsubscribe|order|renew|donate|comment|take part)\b,? [^.!?]{0,140}[.!]?$/iu,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:please )?(?:read|get|try|enjoy|receive|take|order|pick up|buy|save|renew|give|have) (?:the|a|an|our|your|this|all|up to|\d+|[\p{Lu}]\p{L}+)\b[^.!?]{0,100}\b(?:half (?:the )?price|free(?: of charge)?|for (?:just|only|as little as)|(?:weeks?|months?|days?) (?:at|free|for)|off|discount|on paper|in print|to your (?:door|inbox|phone|desk)|delivered|every morning|subscription)\b[^.!?]{0,60}[.!]?$/iu,
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^${OUTLET_LIKE} (?:is (?:published|printed|read|sent|delivered|distributed|mailed|posted|broadcast|edited|written|on sale)\\b[^.!?]{0,60}\\b(?:${OFTEN}|by (?:a|an|the|its|our|people|readers|\\d)|to (?:its|our|more|all|\\d)|in (?:more|over|\\d)|at (?:all|every|\\d))|(?:brings|gives|sends|keeps|delivers|offers|shows|tells) you\\b|(?:appears|comes out|is out|lands|goes out|goes to press) (?:in print )?${OFTEN}|(?:goes (?:out )?to|reaches|serves|is sent to|has) (?:(?:about|over|more than|some|nearly) )?\\d[\\d,. ]*(?: million| thousand)? (?:\\p{L}+[ ,]+(?:and )?){0,5}?${SERVED}\\b|welcomes (?:letters|comments|tips|corrections|contributions))[^.!?]{0,120}[.!]?(?: (?:To|Ask|For|Please|Subscribe|Subscriptions?|It|Call|Letters)\\b[^!?]{0,140})?$`,
      'u',
    ),
  },
  {
    reason: 'author',
    pattern:
      /^(?:the |our |its )?(?:authors?|writers?|contributors?|columnists?|editors?|analysts?|staff|we)\b[^.!?]{0,60}\b(?:(?:may|do(?:es)? not|did not) (?:hold|own|have|receive|trade|work for)|hold(?:s|ing)? no|owns? no|ha(?:s|ve) no (?:position|stake|interest|holding|financial)|declares? (?:no|an? ))\b[^!?]{0,160}$/iu,
  },
  {
    reason: 'author',
    pattern:
      /^(?:nothing (?:in|on) th(?:is|ese)|past (?:performance|results)|(?:the )?(?:information|content|material|opinions?|views|contents) (?:in|on|of|provided in|contained in) (?:this|these)|this (?:\p{L}+ )?(?:article|site|newsletter|publication|column|page|report|release|note) (?:is|does|should|constitutes|contains|may|offers))\b[^.!?]{0,120}\b(?:advice|recommendation|guarantee|offer|solicitation|opinions? of|purposes|liability|endorse\w*|investment)\b/iu,
  },
  {
    reason: 'author',
    pattern:
      /^(?:some |all |the |their |his |her )?(?:real )?names? (?:in this (?:article|story|report) )?(?:has|have) been (?:changed|withheld|altered)\b|^(?:with )?(?:additional |further )?(?:files|reporting|research|material|input) (?:from|by)\b[^.!?]{0,80}[.]?$|^(?:translated|edited|compiled|produced|illustrated|fact-checked) (?:from|by)\b[^.!?]{0,80}\.?$/iu,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:comments?|letters|submissions|tips|corrections|complaints)\b[^.!?]{0,30}\b(?:(?:is|are|will be|may be) (?:now )?(?:open|closed|moderated|welcome|edited|shortened|disabled|published)|should be (?:sent|addressed)|to (?:the )?(?:editor|letters@))\b/iu,
  },
  {
    reason: 'author',
    pattern:
      /^(?:issued|released|distributed|circulated|signed|authori[sz]ed|published) (?:by|on behalf of)\b[^.!?]{0,120}\.?$|^this (?:is|was) (?:a|an|the) (?:shortened|edited|abridged|updated|longer|translated|condensed) (?:version|extract|form)\b|^this (?:article|story|report|text|statement|interview|version) (?:has|was|is|had) (?:been )?(?:shortened|edited|abridged|translated|condensed|compiled|taken from|adapted|issued|supplied|provided)\b/iu,
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:unauthori[sz]ed |any )?(?:reproduction|republication|redistribution|re-?use|reprinting|copying|quotation)\b[^.!?]{0,80}\b(?:permission|prohibited|forbidden|permitted|allowed|consent|credit\w*|acknowledge\w*)\b|^(?:no part of (?:this|it)|not (?:for|to be) (?:publication|reproduced|copied|republished))\b|^(?:free|free for|may be|can be) (?:use|to use|used|reproduced|reprinted)\b[^.!?]{0,80}\b(?:credit\w*|acknowledge\w*|source)\b/iu,
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^(?:(?:our |paying |registered )?(?:subscribers|members|readers|users|followers)|${OUTLET_LIKE}) (?:can|may|get|receive|enjoy|will find|pays?|does not accept|is not responsible|accepts no|cannot)\\b[^.!?]{0,80}\\b(?:archive|full (?:text|report|data|list|story|version|contract|table|documents?)|download|for free|free of charge|online|website|app|pictures|photos|stories|tips|unsolicited|manuscripts|external|liability|content|responsibility|letters)\\b[^.!?]{0,80}[.!]?$`,
      'u',
    ),
  },
  {
    reason: 'related',
    pattern:
      /^(?:the |a )?(?:full|complete|original|whole|detailed)\b[^.!?]{0,60}\b(?:is|are|can be|may be) (?:available|published|posted|found|read|seen|downloaded|viewed|obtained)\b[^.!?]{0,40}\b(?:website|online|web ?page|app|archive|page|here|www|office|library|request)\b[^.!?]{0,60}\.?$|^(?:in|on) (?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week)['’]s? [^.!?:]{2,40}:/iu,
  },
  {
    reason: 'metadata',
    pattern:
      /^\(?(?:\p{Sc}\s?1(?:\.0+)?|1(?:\.0+)? ?(?:US )?\p{L}+)\s?=\s?[^.!?=]{0,4}\d[\d.,]*[^!?]{0,40}\)?$|^all (?:times|prices|figures|dates|amounts) (?:are|in)\b[^.!?]{0,60}\.?$/iu,
  },
]
