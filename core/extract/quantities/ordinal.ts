import { ORDINALS } from '#core/lexicon/numbers.ts'
import { REPEATED } from '#core/lexicon/quantities.ts'
import { matchesOf } from '#core/text/matches.ts'
import type { Draft } from './draft.ts'

const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(ORDINALS)
    .filter((word) => !/^(?:first|second)$/.test(word))
    .join(
      '|',
    )}|\\d{1,3}(?:st|nd|rd|th))(\\s(?:straight|consecutive|successive|such|annual))?\\s(\\p{L}{3,14})(?![\\p{L}-])`,
  'giu',
)

/** Ordinals that count events: "the sixth round of talks". Dates and ranks ("third place") are none. */
export function readOrdinals(text: string): Draft[] {
  const found: Draft[] = []
  for (const match of matchesOf(ORDINAL, text)) {
    const noun = match[3]?.toLowerCase() ?? ''
    if (/^\p{Lu}/u.test(match[0]) && /^\p{Lu}/u.test(match[3] ?? '')) continue // "the Fourteenth Amendment"
    if (!REPEATED.has(noun) || (/^(?:day|quarter|month|week|year)$/.test(noun) && !match[2])) continue
    const word = match[1]?.toLowerCase() ?? ''
    const value = ORDINALS[word] ?? Number.parseInt(word, 10)
    const end = match.index + match[0].length
    found.push({
      start: match.index,
      end,
      value,
      unit: `count:${noun}`,
      bare: false,
      loose: false,
      figures: true,
      vague: false,
      share: false,
      magnitude: false,
    })
  }
  return found
}
