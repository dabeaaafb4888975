import type { Stage } from '#core/fact.ts'
import { wordSet } from './list.ts'

export const POSSIBLE =
  /\b(?:may|might(?! not have)|could(?! (?:not|never|n't|have been))|possibly|perhaps|maybe|potentially|conceivably|(?:is|are|was|were) (?:an? )?(?:possible|possibility)|option under|one option|under consideration)\b/

export const PROBABLE =
  /\b(?:(?:un)?likely|expect(?:s|ed)?|probabl[ey]|apparent(?:ly)?|presumably|reportedly|allegedly|supposedly|seem(?:s|ed|ingly)?|appear(?:s|ed)? (?:to|that|as)|forecast|projected|tipped|(?:is|are|was|were|been|be|'s) (?:widely |generally |now |also )?(?:thought|believed|understood|said|reported|rumou?red|alleged|considered|assumed|estimated|feared|known) (?:to|that|by)|(?:has|have) been reported|(?:is|are) on (?:track|course) to|almost certain|looks? set)\b/

export const NEGATIONS =
  /\b(?:(?<!\b(?:of|by|for|about|if|whether|or) )not(?! only)|never|cannot|nobody|nothing|none|neither|nor|no one|nowhere|hardly|scarcely|without exception|no(?! (?:doubt|more than|fewer than|less than|later than|longer than|\d|matter|stranger))|(?:has|have|had) yet to|fail(?:s|ed)? to|unable to)\b|n['’]t\b/

export const DENIALS =
  /\b(?:ruled out|rules out|banned|barred|prohibited|forbidden|forbids?|forbade|refus(?:es|ed|ing)|declin(?:es|ed) to|denie[sd]|rejects?|rejected|turned down|vetoed|dismissed as|outlawed)\b/

type Rule = { stage: Stage; pattern?: RegExp; cues?: ReadonlySet<string> }

/** In the order in which they decide. */
export const STAGE_RULES: Rule[] = [
  {
    stage: 'considered',
    pattern:
      /\b(?:(?:has|have|had) yet to be \w+|no (?:final )?(?:decisions?|agreement|conclusion)|(?:not|nothing|no\w*) (?:(?:has|have|had) )?(?:yet )?been (?:decided|settled|finali[sz]ed|fixed|determined)|undecided|under (?:consideration|review|discussion|study)|be considered|(?:is|are|was|were|been|being) (?:being )?(?:weighed|mulled|discussed|debated|studied|explored|reviewed|examined|considered(?! an?\b))|considering|(?:is|are|was|were) weighing|weighs|mull(?:s|ed|ing)|explor(?:es|ed|ing)|debated|(?:are|is|was|were|includes|been) looking (?:into|at)|in talks|on the table|open to|thinking (?:of|about)|toy(?:s|ed|ing) with|shopping list|one option|looking into)\b/,
  },
  {
    stage: 'denied',
    pattern:
      /\b(?:ruled out|rul(?:es|ing) out|banned|forbidden|forbids?|prohibited|(?:will|would) (?:not|never)(?! be (?:able|easy))|won['’]t|(?:has|have|had) no (?:plans?|intention)|no plans? to|refus(?:es|ed) to|reject(?:s|ed)|vetoed|turned down|do(?:es)? not (?:plan|intend))\b/,
  },
  {
    stage: 'decided',
    pattern:
      /\b(?:scrapped|abandoned|dropped|cancell?ed|discarded|shelved|decided (?:\w+ ){0,3}to (?:scrap|drop|abandon|cancel|discard|shelve))\b/,
  },
  {
    stage: 'planned',
    pattern:
      /\b(?:will(?! (?:not|never))|(?<!(?:purpose|task|job|point|role|idea|problem|question|challenge) )(?:is|are|was|were) (?:also |now |still )?to (?:be )?\w+|(?<!(?:its|the|a|his|her|their|s) )plan(?:s|ned|ning)? to|intend(?:s|ed)? to|(?:is|are|was|were) (?:now |also |not |widely |still )?(?:due|set|scheduled|slated|expected|likely|unlikely|poised|preparing|going|about|supposed) to|instruct(?:s|ed)|(?:tells?|told) (?:us|him|her|them|(?:the|his|her|its|their) (?:\w+ ){0,2}\w+) to \w+|order(?:s|ed) (?:a|an|the|his|her|its|their)|(?:issued|gave) the (?:instruction|order)|instruction was|order was)\b/,
  },
  {
    stage: 'proposed',
    pattern:
      /\b(?:propos(?:es|ed|ing)(?! \w+s? (?:is|are))|recommend(?:s|ed|ing|ations?)?|urg(?:es|ed|ing|e)\b|call(?:s|ed|ing)? (?:for|on (?:\w+ ){1,8}to\b)|ask(?:s|ed|ing)? (?:for|congress|parliament|lawmakers|the \w+ (?:\w+ )?to)|press(?:es|ed|ing)? (?:for|the)|push(?:es|ed|ing)? for|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|advocat(?:es|ed|ing)|agreed to (?:urge|ask|recommend|propose|call)|seek(?:s|ing)? approval|wanted (?:to|the|a)|(?:releas|submitt|hand|sen[dt]|put|present|publish|deliver|receiv)\w* (?:\w+ ){0,5}(?:proposals?|blueprint|recommendations?)|blueprint|opening bid|sets? a (?:goal|target)|(?:should|ought to|must|needs? to) (?!have\b|be (?:noted|said|clear))|indispensable)\b/,
    cues: wordSet('recommend propose urge demand request advise advocate'),
  },
  {
    stage: 'decided',
    pattern:
      /\b(?:(?<!(?:the|a|an) )agreed|agrees|adopt(?:s|ed)|approv(?:es|ed)|sign(?:s|ed) off|decid(?:es|ed)|decision (?:due|to)|scrapp(?:ed|ing)|abandon(?:s|ed)|cancel(?:s|l?ed)|dropped|ratif(?:ies|ied)|passed (?:a|the|its|by)|enacted|sealed|cleared the way|came to terms|struck (?:a|the) deal|gave up|signed (?:a|the|an|into)|(?:is|are) (?:being bought|buying)|settled on|finali[sz]ed|authori[sz]ed|(?:is|was|are|were) left to|voted to)\b/,
  },
  {
    stage: 'planned',
    pattern:
      /\b(?:plans? (?:a|an|the)|intention|aim(?:s|ed|ing)? (?:to|at|for)|pledg(?:es|ed|e)|vow(?:s|ed)?|promis(?:es|ed)|order(?:s|ed)\b|(?<!(?:you|who|i|we|they) )wants?|hop(?:es|ing) to|(?:goal|aim|target) (?:is|of)|earmark(?:s|ed)|in the works|would be \w+ed|approval is|scheduled for|commit(?:s|ted) to|is for \w+|believed to be on)\b/,
    cues: wordSet('pledge vow promise intend plan'),
  },
  {
    stage: 'done',
    pattern:
      /\b(?:carried out|completed|implemented|put into (?:effect|practice|service)|renamed|inaugurated|entered into force)\b/,
  },
]
