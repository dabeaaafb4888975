/** What one may do by an order or rule is certain, and so is what somebody could hear or see. */
export const POSSIBLE =
  /\b(?:may(?! (?:now|only|no longer|\w+ (?:only|no more than|at most|up to))\b)|might(?! not have)|(?<!\b(?:i|we|he|she|they|you|who|name|people|residents|witnesses|neighbou?rs|passengers) )could(?! (?:not|never|n't|have been|be (?:seen|heard|felt|smelt|smelled)))|could(?! (?:not|never|n't|have been|(?:\w+ly |only |even |still |just )?(?:hear|see|feel|smell|taste|make out)\b|be (?:seen|heard|felt|smelt|smelled)\b))|possibly|perhaps|maybe|potentially|conceivably|(?:is|are|was|were) (?:an? )?(?:possible|possibility)|option under|one option|under consideration)\b/

export const PROBABLE =
  /\b(?:(?:un)?likely|expect(?:s|ed)?|probabl[ey]|apparent(?:ly)?|presumably|reportedly|allegedly|supposedly|seem(?:s|ed|ingly)?|appear(?:s|ed)? (?:to|that|as)|forecast|projected|tipped|(?:is|are|was|were|been|be|'s) (?:widely |generally |now |also )?(?:thought|believed|understood|said|reported|rumou?red|alleged|considered|assumed|estimated|feared) (?:to|that)|(?<!\bno (?:\w+ ){0,6})(?:has|have) been reported|(?:is|are) on (?:track|course) to|almost certain|looks? set)\b/

export const NEGATIONS =
  /\b(?:(?<!\b(?:of|by|for|about|if|whether|or) )not(?! only)(?<!\band not(?= (?:the|a|an|its|his|her|their|through|in|by|from|on|at|for|because|name|as)\b))|never|cannot|nobody|nothing|none|neither|nor|no one|nowhere|hardly|scarcely|without exception|(?<!\b(?:and|but) )no(?= relation)|no(?! (?:relation|doubt|more than|fewer than|less than|later than|longer than|\d|matter|stranger))|(?:has|have|had) yet to|fail(?:s|ed)? to|unable to)\b|n['’]t\b/

export const DENIALS =
  /\b(?:ruled out|rules out|banned|barred|prohibited|forbidden|forbids?|forbade|refus(?:es|ed|ing)|declin(?:es|ed) to|denie[sd]|rejects?|rejected|turn(?:s|ed) (?:\w+ ){0,6}down|vot(?:es|ed) (?:\w+ ){0,4}down|vetoed|dismissed as|outlawed|threw out|thrown out|decided against|quashed)\b/
