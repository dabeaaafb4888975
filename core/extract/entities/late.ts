import { DOUBTFUL_NAMES, GIVEN_NAMES } from '#core/lexicon/people.ts'
import { PLACES } from '#core/lexicon/places.ts'
import { RARITY } from '#core/lexicon/rarity.ts'
import { stem } from '#core/text/stem.ts'
import type { Token } from '#core/text/tokens.ts'
import { knownAt } from './known.ts'
import { isPersonName } from './shape.ts'
import { titleAt, titleEnd } from './titles.ts'

/** Where an office begins that a long run leads up to: "Norland Supreme Court Justice Peter Orme"; 0 where none does. */
export function lateTitle(tokens: Token[]): number {
  for (let i = 2; i < tokens.length - 1; i++) {
    if (!titleAt(tokens, i) || titleEnd(tokens.slice(0, i)) >= i) continue
    const title = titleEnd(tokens.slice(i))
    if (title > 0 && isPersonName(tokens.slice(i + title))) return i
  }
  return 0
}

/** Where a person's name begins after common words for what they do: "Engineer John Vane", "County Surveyor Peter Orme"; 0 where none does. */
export function lateName(tokens: Token[]): number {
  const head = tokens[0]?.text ?? ''
  if (GIVEN_NAMES.has(head) || knownAt(tokens, 0, tokens.length)) return 0
  for (let i = 1; i < tokens.length - 1 && i < 8; i++) {
    const name = tokens[i]?.text ?? ''
    if (!GIVEN_NAMES.has(name) || DOUBTFUL_NAMES.has(name) || !isPersonName(tokens.slice(i))) continue
    const before = tokens[i - 1]
    return before?.kind === 'word' && RARITY.has(stem(before.lower)) && !PLACES.has(before.text) ? i : 0
  }
  return 0
}
