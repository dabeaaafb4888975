import { TITLES } from '#core/lexicon/people.ts'
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

/** How many tokens at the front are titles: "Deputy Prime Minister", "U.S. Secretary of State". */
export function titleEnd(tokens: Token[]): number {
  let end = 0
  for (let i = 0; i < tokens.length; ) {
    let taken = 0
    for (let n = Math.min(5, tokens.length - i); n > 0; n--) {
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
    // "Minister for the Middle East Tobias Ellwood" cannot be told from "Minister of Defence": the place ends it.
    if (tokens[i] && /^(?:of|for)$/.test(tokens[i]?.text ?? '')) {
      const known = knownAt(tokens, i + (tokens[i + 1]?.text === 'the' ? 2 : 1), tokens.length)
      end = known ? known.end : Math.min(tokens.length, i + (tokens[i + 1]?.text === 'the' ? 3 : 2))
      i = end
    }
  }
  return end
}

/** A place, people or office before a title: "Iraqi President", "Foreign Office Minister". */
function officeAt(tokens: Token[], i: number): number {
  const people = peopleAt(tokens.slice(i))
  const known = people || (knownAt(tokens, i, tokens.length)?.end ?? i) - i
  for (const n of [known, known + 1, 1, 2])
    if (n > 0 && i + n < tokens.length && titleAt(tokens, i + n)) return n
  return 0
}

export const titleAt = (tokens: Token[], i: number): boolean =>
  [3, 2, 1].some(
    (n) =>
      TITLES.has(
        tokens
          .slice(i, i + n)
          .map((token) => token.text)
          .join(' '),
      ) &&
      !/^(?:Chair|Agent|Manager|Private|Father|Sister|Brother|Count|Author|Editor|Chief)$/.test(
        tokens[i]?.text ?? '',
      ),
  )
