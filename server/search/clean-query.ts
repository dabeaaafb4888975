const LONGEST = 400
const MOST_TERMS = 50
const MOST_SHOWN = 8

/**
 * What a person typed, as websearch_to_tsquery can take it: quoted phrases, words, `or`, and a minus before either.
 * Half characters and control characters go, and so does a minus with nothing behind it: a row of those overflows
 * Postgres's parser, the only text of ours that it was seen to refuse. At most 400 characters and 50 terms.
 */
export function cleanQuery(typed: string): string {
  return terms(typed).map(cleanTerm).filter(Boolean).join(' ')
}

/**
 * The query whose hits a snippet shows: any of the first words and phrases asked for. Finding a stretch of text that
 * holds many words at once takes Postgres seconds.
 */
export function anyTerm(typed: string): string {
  const asked = terms(typed)
    .filter((term) => !term.startsWith('-') && term.toLowerCase() !== 'or')
    .map(cleanTerm)
    .filter(Boolean)
  return [...new Set(asked)].slice(0, MOST_SHOWN).join(' or ')
}

function terms(typed: string): string[] {
  const text = typed
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cs}\p{Co}\s]+/gu, ' ')
    .trim()
  return text.match(/-?"[^"]*"|\S+/g)?.slice(0, MOST_TERMS) ?? []
}

function cleanTerm(term: string): string {
  const quoted = /^(-?)"([^"]*)"$/.exec(term)
  const minus = quoted ? quoted[1] : /^-/.exec(term)?.[0]
  const words = (quoted?.[2] ?? term)
    .replace(/["\\]/g, ' ')
    .replace(/(^|\s)[-\s]+/g, '$1')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return ''
  return `${minus ?? ''}${quoted ? `"${words}"` : words}`
}
