import { wordSet } from '../list.ts'
import { PROPOSED_ACTS } from '../stage-acts.ts'
import { anyOf, type StageRule } from './rule.ts'

/** What somebody asks for, offers or recommends. */
export const PROPOSED: StageRule = {
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
}
