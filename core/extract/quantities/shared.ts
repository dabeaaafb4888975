import { MAGNITUDES, ONES, TENS } from '#core/lexicon/numbers.ts'
import { SHARED_CURRENCIES, type SharedCurrency, type SharedName } from '#core/lexicon/shared-currencies.ts'
import { matchesOf } from '#core/text/matches.ts'

/** A sum whose currency stands alone: "2 million kroner", not "2 million Danish kroner". */
const SUM = /(\d|\p{L}+)[\s\u00a0-]{1,2}(\p{L}+?)s?$/u
const COUNTED = new Set([
  ...Object.keys(ONES),
  ...Object.keys(TENS),
  ...Object.keys(MAGNITUDES),
  'm',
  'bn',
  'mn',
  'tn',
  'k',
])
/** Words with a capital, as far as they go together: "New Zealand", "U.S". */
const NAMES = /\p{Lu}[\p{L}.]*\p{L}/gu
/** How often a country must be told, beside its own dateline, before a well-known currency yields to it. */
const OFTEN = 2
const DATELINE = 160

/**
 * Says which of several countries' "kroner" or "dollars" a text means: of the country that it speaks of most, and of the
 * first where it names none. A text is read at most once, and only where it has such a sum.
 */
export function sharedCurrency(text: string): (sum: string, unit: string) => string {
  const known = new Map<SharedName, string>()
  let told: Map<string, number> | null = null
  return (sum, unit) => {
    const found = SUM.exec(sum)
    const [, before = '', name = ''] = found ?? []
    const shared =
      SHARED_CURRENCIES.get(name.toLowerCase()) ?? SHARED_CURRENCIES.get(`${name}s`.toLowerCase())
    if (!shared || !(/\d/.test(before) || COUNTED.has(before.toLowerCase()))) return unit
    if (!shared.of.some(({ code }) => code === unit)) return unit
    told ??= namesOf(text)
    const code = known.get(shared) ?? choose(shared, told) ?? unit
    known.set(shared, code)
    return code
  }
}

function choose({ firm, of }: SharedName, told: Map<string, number>): string | null {
  const counts = of.map((currency) => ({ code: currency.code, count: countOf(currency, told) }))
  const [best, next] = [...counts].sort((a, b) => b.count - a.count)
  if (!best || best.count === 0 || best.count === next?.count) return null
  if (firm && best !== counts[0] && (counts[0]?.count || best.count < OFTEN)) return null
  return best.code
}

const countOf = ({ countries }: SharedCurrency, told: Map<string, number>): number =>
  [...countries].reduce((sum, country) => sum + (told.get(country) ?? 0), 0)

/** Capitalized words of a text, alone and in pairs, with how often they stand there; those of its dateline count more. */
function namesOf(text: string): Map<string, number> {
  const told = new Map<string, number>()
  let [last, end] = ['', -2]
  for (const match of matchesOf(NAMES, text)) {
    const [word] = match
    const weight = match.index < DATELINE ? OFTEN : 1
    told.set(word, (told.get(word) ?? 0) + weight)
    if (match.index - end === 1) {
      const pair = `${last} ${word}`
      told.set(pair, (told.get(pair) ?? 0) + weight)
    }
    ;[last, end] = [word, match.index + word.length]
  }
  return told
}
