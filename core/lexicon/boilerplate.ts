import { OUTLET_NAME } from './service-lines.ts'

/**
 * Lines that belong to the page and not to the report. Each pattern is tried on the first 300 characters of a block;
 * all are anchored or bounded, so that no text makes them slow.
 */
export const BOILERPLATE_LINES: { reason: string; pattern: RegExp }[] = [
  { reason: 'byline', pattern: /^(?:by|from|words by|text by|reported by|story by)\s+\p{Lu}[^.!?]{1,90}$/iu },
  {
    reason: 'byline',
    pattern:
      /^[^.!?]{2,60}\b(?:staff|correspondent|newsroom|news desk|editor|reporter|columnist)\b(?:\s*[|•·,/–—-][^.!?]{0,80})?$/iu,
  },
  { reason: 'byline', pattern: /^(?:reuters?|ap|afp|upi|ends|-30-|\(ends\))$/i },
  {
    reason: 'related',
    pattern:
      /^(?:also read|read also|read more|read next|related|watch|listen|see also|more|explained|opinion)\s*\|/i,
  },
  { reason: 'byline', pattern: /^[^!?|]{2,60}(?:\s\|\s[^!?|]{2,60}){1,3}$/u },
  {
    reason: 'metadata',
    pattern:
      /^(?:date|published|updated|last updated|posted|first published|modified|filed|author|section|category|tags?|topics?|source|url)\s*:[^!?]{0,100}$/iu,
  },
  {
    reason: 'metadata',
    pattern:
      /^(?:date|published|updated|last updated|posted|first published|modified|filed)(?: on| at)? ?(?=\d|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b)[^.!?]{0,70}(?:[ap]\.m\.[^.!?]{0,20})?$/iu,
  },
  {
    reason: 'time',
    pattern: /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|BST|CET|[ECMP][SD]?T|JST))?$/i,
  },
  {
    reason: 'metadata',
    pattern: /^(?:\d{1,2}[- ]min(?:ute)?s? read|(?:\d{1,2}|an?) (?:min(?:ute)?|hour|day|week|month)s? ago)$/i,
  },
  {
    reason: 'related',
    pattern:
      /^(?:(?:watch|listen to|see|view|read)(?: \p{L}+){0,3} (?:below|above|here)\s*[:.]?$|(?:click|tap) (?:here )?to (?:read|see|watch|view)\b|read (?:more|the (?:full|whole|rest|original))\b[^.!?]{0,40}\b(?:here|at|on|story|article|report)\b[^.!?]{0,40}[.:]?$|more from (?:the )?[\p{Lu}][^.!?]{0,40}$|(?:more|next|previous)\s*:\s)/iu,
  },
  {
    reason: 'related',
    pattern:
      /^(?:also read|read also|read more|read next|read now|related(?: \p{L}+)?|recommended(?: \p{L}+)?|more on th(?:is|e) (?:story|topic)|more from [^:]{2,40}|most (?:viewed|read|popular)|see also|watch|watch now|watch live|listen|video|in pictures|don['’]t miss|you may (?:also )?like|(?:first|exclusive|only) on [\p{L} ]{2,30}|trending|further reading|go deeper|explore more|what to read next|up next|must read)\s*[:|–—-]/iu,
  },
  {
    reason: 'related',
    pattern:
      /^(?:related (?:coverage|articles?|stories|content|topics|links|news)|more (?:stories|coverage|news|on this story)|recommended (?:stories|reading|for you)|read more|most (?:read|popular|viewed)|see also|further reading|trending(?: now)?)\s*:?$/i,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:The \p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,4}|\p{Lu}[\p{L}’'&-]*(?: (?:of |the |& )?\p{Lu}[\p{L}’'&-]*){1,4}),? is (?:(?:now )?read (?:by|in|every|each|daily|weekly)|brought to you|trusted by|an? (?:\p{Ll}[\p{L}-]+,? (?:and )?){0,4}(?:newspaper|magazine|news (?:site|service|agency|website|organi[sz]ation|outlet)|newsroom|publication|journal|newsletter|podcast|title) (?:\p{Ll}+ ){0,3}(?:for|by|about|covering|serving|read|based|with|on|in|owned|funded|dedicated)\b)[^.!?]{0,160}\.?$/u,
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      `^(?:${OUTLET_NAME}),? is (?:published (?:by|in|every|each|daily|weekly|monthly|twice|from|online|on)|(?:free|available) (?:to|for|in|on|from)|funded by|supported by (?:its|our) |written by |delivered |the home of |your )[^.!?]{0,160}\\.?$`,
      'u',
    ),
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:we|our)\b[^.!?]{0,120}\b(?:newsletters?|subscribers?|our readers|journalism|inbox|newsroom)\b[^.!?]{0,100}[.!]?$|^(?:for (?:more|the latest)\b[^.!?]{0,80}\b(?:visit|follow|see|go to|subscribe|sign up|click)|visit (?:our|us)\b|write to us\b|letters to the editor\b|(?:do you )?have (?:a|any) (?:story|tip|news|comments?)\b|got a (?:story|tip)\b|(?:if you )?(?:like|enjoy|value)d? (?:our|this) (?:work|reporting|journalism|story|article)|our next (?:issue|edition)\b|thank you for reading\b|thanks for reading\b)/iu,
  },
  { reason: 'copyright', pattern: /^(?:©|\(c\)\s*(?:\d{4}|copyright)|copyright\b|&copy;)/i },
  {
    reason: 'copyright',
    pattern: /^(?:re)?(?:printed|published|produced) (?:here )?(?:with|by) (?:the )?permission\b/i,
  },
  {
    reason: 'copyright',
    pattern:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|rewritten|redistributed)\b|\bdo not reproduce\b/i,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:get|sign up|subscribe|register|follow|like|join|support|become|download|click|tap|share|donate|try|start|enjoy|log in|sign in|buy|install|listen to)\b[^.!?]{0,100}\b(?:newsletters?|inbox|here|app|email|e-mail|alerts?|updates|member(?:ship)?|subscri\w+|journalism|facebook|twitter|instagram|telegram|whatsapp|youtube|podcasts?|daily|weekly|analysis|free|account|trial|stories)\b/i,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:open in (?:the )?app\b|already (?:a|an) (?:\p{L}+ )?(?:subscriber|member)\b|to (?:continue|keep) reading\b|(?:you have|you['’]ve) (?:reached|read|used)\b.{0,40}\b(?:articles?|limit)\b|this (?:story|article|content|page) is (?:only )?(?:for|available (?:only )?to) (?:our )?(?:\p{L}+ )?(?:subscribers|members)|enter your e-?mail|subscribe to (?:read|continue|our|the)\b|(?:have|got) a (?:news )?(?:tip|story)\?|(?:share|print|save|e-?mail) this (?:article|story|page|post)|(?:(?:\d+ )?comments|print|share|save|e-?mail|copy link|menu|home|search)$)/iu,
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:click|tap) (?:here|to)\b|\bsign up (?:here|now|today|for (?:our|the|free))\b|\bsubscribe (?:here|now|today|to (?:our|the))\b|\bour (?:free )?(?:daily|weekly|morning|evening) (?:newsletter|briefing|email)\b/i,
  },
  {
    reason: 'advertisement',
    pattern: /^(?:advertisement|advertising|sponsored(?: content)?|ad|paid post|promoted)\b[^!?]{0,60}$/i,
  },
  { reason: 'advertisement', pattern: /\b(?:story|article) continues below\b|^skip (?:to|past)\b/i },
  {
    reason: 'caption',
    pattern:
      /^(?:\(?(?:ap |file |undated |handout )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|videos?|captions?|credits?|pictured|screenshots?)(?: (?:by|credit|courtesy|taken)\b|\s*[:/(]))/i,
  },
  {
    reason: 'caption',
    pattern:
      /\b(?:photo(?:graph)?s?|image|picture|illustration|credit|graphic)s?(?: by| credit)?\s*:\s*[^:]{2,80}$/i,
  },
  {
    reason: 'caption',
    pattern:
      /\((?:AP|AFP|Reuters|Getty|Kyodo|EPA|Xinhua|Yonhap|Bloomberg|ANSA|TASS|PA|UPI)(?: (?:Photo|Images|via)[^)]{0,40})?\)\s*\S{0,12}$|\b(?:getty images|afp via getty|ap photo|shutterstock|reuters\/)\b/i,
  },
  {
    reason: 'caption',
    pattern:
      /^(?:[Ii]mage (?:source|caption|credit)s?,|[Mm]edia caption,|[Cc]ourtesy of\b[^.!?]{2,60}$)|[.!?]['"”’)]? [\p{Lu}][\p{L}.'’ -]{2,40}\/(?:AP|AFP|Reuters|Getty|EPA|Xinhua|Bloomberg|PA|Shutterstock|[\p{Lu}]\p{L}+(?: [\p{Lu}]\p{L}+){0,3})$/u,
  },
  {
    reason: 'caption',
    pattern:
      /^[^.!?]{2,90}\b(?:left|right|cent(?:er|re)|pictured|second from (?:left|right)), [^!?]{5,200}(?:photo|image|picture|file)/i,
  },
  {
    reason: 'correction',
    pattern:
      /^(?:correction|clarification|editor['’]?s['’]? note|update)\b[^.!?]{0,40}[:.]|^(?:an|a previous) earlier version of this\b|\bearlier version of this (?:article|story|report)\b/i,
  },
  {
    reason: 'correction',
    pattern:
      /^(?:this|the) (?:article|story|report|piece|headline|post|page) (?:was|has been|is) (?:amended|corrected|updated|clarified|edited|revised)\b/i,
  },
  {
    reason: 'author',
    pattern:
      /^(?:the (?:author|writer) is\b|the views expressed\b|(?:additional )?reporting by\b|editing by\b|written by\b|\(?reporting by\b|this (?:article|story|report) (?:was|is) (?:written|produced|originally|first|republished|part of)\b)/i,
  },
  {
    reason: 'author',
    pattern:
      /^(?:[Tt]he opinions? expressed\b|[Tt]his (?:article|story|report|piece|column) (?:first )?appeared\b|[Cc]ontact [\p{Lu}][^!?]{2,60}@|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,2} (?:is (?:a|an|the) (?:\p{L}+ ){0,3}(?:staff writer|reporter|correspondent|columnist|editor|journalist|contributor)\b|(?:reported|contributed) from\b))/u,
  },
  {
    reason: 'author',
    pattern:
      /\bcontributed (?:reporting|to this (?:report|article|story))\b|\bthe views expressed (?:here |in this article )?are\b|\bis written by (?:the staff|our)\b|\bcan be reached at\b|\bfollow (?:him|her|them|us) on\b/i,
  },
  {
    reason: 'metadata', // "($1 = 0.92 euros)"
    pattern:
      /^\(?(?:\p{Sc}\s?1(?:\.0+)?|1(?:\.0+)? ?(?:US )?\p{L}+)\s?=\s?[^.!?=]{0,4}\d[\d.,]*[^!?]{0,40}\)?$/iu,
  },
]

/** Opens a list of links: what follows without a full stop belongs to it. */
export const RELATED_HEADING =
  /^(?:related|more|recommended|read|most|see|further|trending|also|top|latest|popular)\b[^.!?]{0,40}:?$/i

export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** A whole date, as a line of metadata writes it. */
export const FULL_DATE = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})\\b`,
  'i',
)
