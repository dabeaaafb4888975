import { anyOf, type StageRule } from './rule.ts'

/** What was decided by giving something up, or by an order. */
export const DROPPED: StageRule = {
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
}
