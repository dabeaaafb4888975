import { GIVEN_NAMES, PORTFOLIOS, TITLES } from '#core/lexicon/people.ts'
import { PEOPLES, PLACES } from '#core/lexicon/places.ts'
import type { Token } from '#core/text/tokens.ts'
import { knownAt } from './known.ts'

/** How many tokens at the front are a people: "Japanese", "South Korean". */
export const peopleAt = (tokens: Token[]): number => {
  const two = `${tokens[0]?.text} ${tokens[1]?.text}`
  if (tokens.length > 1 && PEOPLES.has(two)) return 2
  const one = tokens[0]?.text ?? ''
  return PEOPLES.has(one) && !PLACES.has(one) ? 1 : 0
}

/** What a title can begin with, as a token: "Lt" and "Lt." of "Lt. Gov.". */
const TITLE_STARTS = new Set(
  [...TITLES].flatMap((title) => {
    const [first = ''] = title.split(' ')
    return [first, ...[...first.matchAll(/\./g)].map(({ index }) => first.slice(0, index))]
  }),
)

const startsTitle = (token: Token | undefined) => token !== undefined && TITLE_STARTS.has(token.text)

/** How many tokens at the front are titles: "Deputy Prime Minister", "U.S. Secretary of State". */
export function titleEnd(tokens: Token[]): number {
  let end = 0
  for (let i = 0; i < tokens.length; ) {
    let taken = 0
    for (let n = startsTitle(tokens[i]) ? Math.min(5, tokens.length - i) : 0; n > 0; n--) {
      const words = tokens
        .slice(i, i + n)
        .map((token) => token.text)
        .join(' ')
        .replace(/ \./g, '.')
      if (TITLES.has(words)) {
        taken = n
        break
      }
    }
    if (taken === 0) {
      const office = end === i ? officeAt(tokens, i) : 0
      if (office === 0) break
      i += office
      continue
    }
    i += taken
    if (tokens[i]?.text === '.') i++
    end = i
    if (OVER.test(tokens[i]?.text ?? '')) {
      end = overEnd(tokens, i)
      i = end
    }
  }
  return end
}

const OVER = /^(?:of|for|to)$/

/** Where that ends which an office is over: "of Foreign Affairs of Iraq", "for the Middle East", "of Defence". */
function overEnd(tokens: Token[], from: number): number {
  let end = from
  while (OVER.test(tokens[end]?.text ?? '') || (end > from && /^(?:and|&)$/.test(tokens[end]?.text ?? ''))) {
    const next = end + (tokens[end + 1]?.text === 'the' ? 2 : 1)
    const known = knownAt(tokens, next, tokens.length)
    end = Math.min(tokens.length, known ? known.end : next + 1)
    while (PORTFOLIOS.has(tokens[end]?.text ?? '')) end++
  }
  return end
}

/** A place, people or office before a title: "Iraqi President", "Foreign Office Minister". */
function officeAt(tokens: Token[], i: number): number {
  const people = peopleAt(tokens.slice(i))
  const known = people || (knownAt(tokens, i, tokens.length)?.end ?? i) - i
  for (const n of [known, known + 1, 1, 2])
    if (n > 0 && i + n < tokens.length && titleAt(tokens, i + n))
      return known === 0 && GIVEN_NAMES.has(tokens[i]?.text ?? '') ? 0 : n
  return 0
}

export const titleAt = (tokens: Token[], i: number): boolean =>
  startsTitle(tokens[i]) &&
  [3, 2, 1].some(
    (n) =>
      isTitle(
        tokens
          .slice(i, i + n)
          .map((token) => token.text)
          .join(' '),
      ) &&
      !/^(?:Chair|Agent|Manager|Private|Father|Sister|Brother|Count|Author|Editor|Chief)$/.test(
        tokens[i]?.text ?? '',
      ),
  )

const isTitle = (words: string): boolean => TITLES.has(words) || TITLES.has(`${words}.`)
