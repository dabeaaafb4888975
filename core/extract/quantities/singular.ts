import { IRREGULAR_SINGULARS, NOT_PLURAL, PLURALS } from '#core/lexicon/quantities.ts'

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (PLURALS.has(lower) || /.(?:men|women|children|people)$/.test(lower)) return true
  if (lower.length < 3 || NOT_PLURAL.has(lower) || /(?:ss|ous|[^aeiou]us|['’]s)$/.test(lower)) return false
  return lower.endsWith('s')
}

/** A noun in the singular, in lower case. */
export function singular(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  const known = IRREGULAR_SINGULARS[lower]
  if (known) return known
  if (/.men$/.test(lower)) return `${lower.slice(0, -2)}an`
  if (/.children$/.test(lower)) return lower.slice(0, -3)
  if (/.people$/.test(lower)) return `${lower.slice(0, -6)}person`
  if (PLURALS.has(lower) || NOT_PLURAL.has(lower)) return lower
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/(?:ss|us|is)$/.test(lower)) return lower
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
}
