import type { Term } from '#core/comparison.ts'
import { wordsOf } from './words.ts'

const QUOTED = `["“‘](?<Q>[^"“”‘’]{3,60}?)[,.]?["”’]`
const PHRASE = String.raw`(?<Q>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,4}?)`
const NOUN = String.raw`(?!(?:an?|the|its|their|of|to|in|for|and)\b)[\p{L}\p{N}-]+`
const DETERMINED = String.raw`\b(?:an?|the|its|their)\s+(?<Q>${NOUN}(?: ${NOUN}){0,3})`
const named = (pattern: string, name: string) => pattern.replace('<Q>', `<${name}>`)
const between = (before: string, link: string, after: string) =>
  new RegExp(
    `${named(before, 'first')},?\\s+(?:${link})\\s+(?:the (?:term|phrase|name|word)\\s+)?${named(after, 'second')}`,
    'giu',
  )

/** Ways in which a report says that one name stands for another. */
const RENAMINGS = [
  between(
    QUOTED,
    'replac(?:es|ed|ing)|supersed(?:es|ed|ing)|takes the place of|took the place of|instead of|rather than',
    QUOTED,
  ),
  between(
    QUOTED,
    '(?:formerly|previously|once) (?:known as|called|named)|also known as|also called|now called',
    QUOTED,
  ),
  new RegExp(
    String.raw`\brenam(?:ed|es|ing)\s+(?:the\s+)?["“]?${named(PHRASE, 'second')}["”]?\s+(?:to|as)\s+["“]?${named(PHRASE, 'first')}["”]?(?=\s+(?:to|in|on|for|because|after|as|so|and|last|this)\b|[.,;"”]|$)`,
    'giu',
  ),
  new RegExp(
    String.raw`${named(DETERMINED, 'first')}(?:,|\.\s+It (?:is|was|has been))\s+(?:now|previously|formerly|once|also|better)\s+(?:known as|called|named)\s+(?:an?\s+|the\s+)?["“]?${named(PHRASE, 'second')}["”]?(?=[,.;"”]|\s+(?:and|but|in|by|to|that|which)\b|$)`,
    'giu',
  ),
]

/** The stems of a phrase, so that "strike capabilities" is a use of "strike capability". */
const stemsOf = (phrase: string) => wordsOf(phrase).map(({ stem }) => stem)

/** How often a text uses each of some phrases (stems, longest first); a use of a longer one is none of a shorter. */
function usesIn(stems: readonly string[], phrases: ReadonlyArray<readonly string[]>): number[] {
  const taken = stems.map(() => false)
  return phrases.map((phrase) => {
    let uses = 0
    for (let at = 0; at + phrase.length <= stems.length; at++) {
      if (!phrase.every((stem, i) => stems[at + i] === stem && !taken[at + i])) continue
      taken.fill(true, at, at + phrase.length)
      uses += 1
    }
    return uses
  })
}

/** Whether one phrase (stems, spaced) is a part of the other: "ceiling" of "price ceiling". */
const isPartOf = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)

/** Pairs of names that a text itself says stand for one another. */
function renamingsIn(text: string): Array<[string, string]> {
  return RENAMINGS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Array<[string, string]> => {
      const [first, second] = [match.groups?.first?.trim(), match.groups?.second?.trim()]
      return first && second ? [[first, second]] : []
    }),
  )
}

/**
 * What each article calls the same thing: names that some article says were put in place of one another, and how often
 * which article uses which. Nothing is said of names that only one article uses.
 */
export function termsOf(texts: readonly string[]): Term[] {
  const written = new Map<string, string>()
  const key = (phrase: string) => {
    const stems = stemsOf(phrase).join(' ')
    if (!written.has(stems)) written.set(stems, phrase)
    return stems
  }
  const sets: Array<Set<string>> = []
  for (const pair of texts.flatMap(renamingsIn)) {
    const keys = pair.map(key)
    const met = sets.filter((set) => keys.some((one) => [...set].some((other) => isPartOf(one, other))))
    const joined = new Set([...keys, ...met.flatMap((set) => [...set])])
    for (const set of met) sets.splice(sets.indexOf(set), 1)
    sets.push(joined)
  }
  const stems = texts.map(stemsOf)
  return sets.flatMap((set): Term[] => {
    const phrases = [...set].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    const split = phrases.map((phrase) => phrase.split(' '))
    const uses = stems.map((words) => usesIn(words, split))
    const variants = phrases.flatMap((phrase, n) => {
      const articles = uses.flatMap((counts, article) => ((counts[n] ?? 0) > 0 ? [article] : []))
      const count = uses.reduce((sum, counts) => sum + (counts[n] ?? 0), 0)
      return count > 0 ? [{ text: written.get(phrase) ?? phrase, articles, count }] : []
    })
    variants.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    const users = new Set(variants.flatMap(({ articles }) => articles))
    return variants.length > 1 && users.size > 1 ? [{ meaning: variants[0]?.text ?? '', variants }] : []
  })
}
