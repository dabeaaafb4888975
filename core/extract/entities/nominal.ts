import { COMMON_HEADS } from '#core/lexicon/heads.ts'
import type { Mention, Page } from './mention.ts'

/** Words between the article and its noun that pick out no other thing: "the same ministry", "the army base" is another. */
const BARE = /^(?:same|entire|whole)$/
/** After the noun: what makes it part of a longer one ("the party leader"), or says which ("the ministry of"). */
const NOT_AFTER = /^(?:of|for)$/

/**
 * "The ministry", "the task force", "the hospital": a common noun with its article, in small letters, that may stand for
 * what the text has named before with that word at its end. `mergeMentions` finds that, and drops what finds none.
 */
export function nominalMentions({ text, tokens }: Page): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.lower !== 'the') continue
    let at = i + 1
    if (BARE.test(tokens[at]?.lower ?? '')) at++
    for (const length of [2, 1]) {
      const [first, last] = [tokens[at], tokens[at + length - 1]]
      if (!first || !last || last.text !== last.lower) continue
      const head = length === 1 ? first.lower : `${first.lower} ${last.lower}`
      const kinds = COMMON_HEADS.get(head)
      if (!kinds) continue
      const after = tokens[at + length]
      if (after && (NOT_AFTER.test(after.lower) || /^\p{Lu}/u.test(after.text))) break
      found.push({
        start: first.start,
        end: last.end,
        name: text.slice(first.start, last.end),
        kind: null,
        sure: true,
        nominal: { head, kinds },
      })
      break
    }
  }
  return found
}
