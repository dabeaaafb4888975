import type { Stage } from '#core/fact.ts'

export const POSSIBLE =
  /\b(?:may(?! \d)|might|could|possibly|perhaps|maybe|potentially|conceivably|(?:is|are|was|were) (?:an? )?(?:possible|possibility)|option under|one option|under consideration)\b/

export const PROBABLE =
  /\b(?:(?:un)?likely|expect(?:s|ed)?|probabl[ey]|apparent(?:ly)?|presumably|reportedly|allegedly|supposedly|seem(?:s|ed|ingly)?|appear(?:s|ed)? (?:to|that|as)|forecast|projected|tipped|(?:is|are|was|were|been|be|'s) (?:widely |generally |now |also )?(?:thought|believed|understood|said|reported|rumou?red|alleged|considered|assumed|estimated|feared|known) (?:to|that|by)|(?:has|have) been reported|(?:is|are) on (?:track|course) to|almost certain|looks? set)\b/

export const NEGATIONS =
  /\b(?:not|never|cannot|nobody|nothing|none|neither|nor|no one|nowhere|hardly|scarcely|without exception|no(?! (?:doubt|more than|fewer than|less than|later than|longer than|\d|matter|stranger))|(?:has|have|had) yet to|fail(?:s|ed)? to|unable to)\b|n['’]t\b/

export const DENIALS =
  /\b(?:ruled out|rules out|banned|barred|prohibited|forbidden|forbids?|forbade|refus(?:es|ed|ing)|declin(?:es|ed) to|denie[sd]|rejects?|rejected|turned down|vetoed|dismissed as|outlawed)\b/

type Rule = { stage: Stage; pattern?: RegExp; cues?: ReadonlySet<string> }
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** In the order in which they decide. */
export const STAGE_RULES: Rule[] = [
  {
    stage: 'considered',
    pattern:
      /\b(?:(?:has|have|had) yet to be (?:\w+)|no (?:final )?(?:decisions?|agreement|conclusion)|(?:not|nothing|no\w*) (?:has |have |had )?(?:yet )?been (?:decided|settled|finali[sz]ed|fixed|determined)|undecided|under (?:consideration|review|discussion|study)|(?:is|are|was|were|been|be|being) (?:being )?(?:considered|weighed|mulled|discussed|debated|studied|explored|reviewed|examined)|consider(?:s|ed|ing)\b(?! (?:it|him|her|them|itself|himself))|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|explor(?:es|ed|ing)|debated|looking (?:into|at)|in talks|on the table|open to|thinking (?:of|about)|toy(?:s|ed|ing) with|shopping list|talks (?:on|about|over) (?:buying|selling|acquiring)|option)\b/,
  },
  {
    stage: 'denied',
    pattern:
      /\b(?:ruled out|rul(?:es|ing) out|banned|forbidden|forbids?|prohibited|(?:will|would) (?:not|never)|won['’]t|wouldn['’]t|(?:has|have|had) no (?:plans?|intention)|no plans? to|refus(?:es|ed) to|reject(?:s|ed)|vetoed|turned down|do(?:es)? not (?:plan|intend)|(?:did|does|do) not want)\b/,
  },
  {
    stage: 'proposed',
    pattern:
      /\b(?:propos(?:al|als|es|ed|ing)|recommend(?:s|ed|ing|ation|ations)?|urg(?:es|ed|ing|e)\b|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed|ing)? (?:for|the|congress|parliament|lawmakers|\w+ to)|press(?:es|ed|ing)? (?:for|the)|push(?:es|ed|ing)? for|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|advocat(?:es|ed|ing)|suggest(?:s|ed) (?:that|\w+ing)|blueprint|seek(?:s|ing)? approval|want(?:ed)? to (?:keep|limit)|submitted|tabled|(?:should|ought to|must) (?!have\b|be (?:noted|said|clear)))\b/,
    cues: set('recommend propose urge demand request advise advocate'),
  },
  {
    stage: 'decided',
    pattern:
      /\b(?:agreed|agrees|adopt(?:s|ed)|approv(?:es|ed)|sign(?:s|ed) off|decid(?:es|ed)|scrapp(?:ed|ing)|abandon(?:s|ed)|cancel(?:s|l?ed)|dropped|ratif(?:ies|ied)|endorsed|passed (?:a|the|its|by)|enacted|sealed|cleared the way|came to terms|struck (?:a|the) deal|gave up|signed (?:a|the|an|into)|(?:is|are) (?:being bought|buying)|replac(?:es|ed|ing)|settled on|finali[sz]ed|authori[sz]ed|(?:was|were) reached|is left to|ha(?:s|ve) been set|voted to)\b/,
  },
  {
    stage: 'planned',
    pattern:
      /\b(?:will|won't|(?:is|are|was|were) (?:also |now |still )?to (?:be )?\w+|plan(?:s|ned|ning) to|plans? (?:a|an|the)|intend(?:s|ed)?|intention|aim(?:s|ed|ing)?\b|(?:is|are|was|were) (?:due|set|scheduled|slated|expected|likely|unlikely|poised|preparing|going|about|supposed|not expected|believed) to|pledg(?:es|ed|e)|vow(?:s|ed)?|promis(?:es|ed)|instruct(?:s|ed|ion)|order(?:s|ed)\b|the order|want(?:s)?\b|hop(?:es|ing) to|goal is|aim is|target is|stated (?:aim|goal)|earmark(?:s|ed)|in the works|would be \w+ed|approval is|scheduled for|commit(?:s|ted) to|tasked|directed|to be \w+ed)\b/,
    cues: set('pledge vow promise intend plan'),
  },
  {
    stage: 'done',
    pattern:
      /\b(?:carried out|completed|implemented|put into (?:effect|practice)|put into service|took effect|renamed|finished|delivered|inaugurated|deployed|commissioned|fielded|entered into force)\b/,
  },
]
