/**
 * Lines that belong to the page and not to the report. Each pattern is tried on the first 300 characters of a block;
 * all are anchored or bounded, so that no text makes them slow.
 */
export const BOILERPLATE_LINES: { reason: string; pattern: RegExp }[] = [
  { reason: 'byline', pattern: /^(?:by|from|words by|text by|reported by|story by)\s+\p{Lu}[^.!?]{1,90}$/iu },
  {
    reason: 'byline',
    pattern:
      /^[^.!?]{2,60}\b(?:staff|correspondent|newsroom|news desk|editor|reporter|columnist)\b(?:\s*[|•·,/–—-][^!?]{0,80})?$/iu,
  },
  { reason: 'byline', pattern: /^[^!?|]{2,60}(?:\s\|\s[^!?|]{2,60}){1,3}$/u },
  {
    reason: 'metadata',
    pattern:
      /^(?:date|published|updated|last updated|posted|first published|modified|filed|author|section|category|tags?|topics?|source|url)\s*(?::|(?=\d|\p{Lu}))[^!?]{0,100}$/iu,
  },
  {
    reason: 'time',
    pattern: /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|BST|CET|[ECMP][SD]?T|JST))?$/i,
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
  { reason: 'copyright', pattern: /^(?:©|\(c\)|copyright\b|&copy;)/i },
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
      /^[^.!?]{2,90}\b(?:left|right|cent(?:er|re)|pictured|second from (?:left|right)), [^!?]{5,200}(?:photo|image|picture|file)/i,
  },
  {
    reason: 'correction',
    pattern:
      /^(?:correction|clarification|editor['’]?s['’]? note|update)\b[^.!?]{0,40}[:.]|^(?:an|a previous) earlier version of this\b|\bearlier version of this (?:article|story|report)\b/i,
  },
  {
    reason: 'author',
    pattern:
      /^(?:the (?:author|writer) is\b|the views expressed\b|(?:additional )?reporting by\b|editing by\b|written by\b|\(?reporting by\b|this (?:article|story|report) (?:was|is) (?:written|produced|originally|first|republished|part of)\b)/i,
  },
  {
    reason: 'author',
    pattern:
      /\bcontributed (?:reporting|to this (?:report|article|story))\b|\bthe views expressed (?:here |in this article )?are\b|\bis written by (?:the staff|our)\b|\bcan be reached at\b|\bfollow (?:him|her|them|us) on\b/i,
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
