import type { Term } from '#core/comparison.ts'
import { wordsOf } from './words.ts'

const QUOTED = `["“‘](?<Q>[^"“”‘’]{3,60}?)[,.]?["”’]`
const PHRASE = String.raw`(?<Q>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,4}?)`
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
]

/** The stems of a phrase, so that "strike capabilities" is a use of "strike capability". */
const stemsOf = (phrase: string) => wordsOf(phrase).map(({ stem }) => stem)

function countIn(stems: readonly string[], phrase: readonly string[]): number {
  let count = 0
  for (let at = 0; at + phrase.length <= stems.length; at++) {
    if (phrase.every((stem, i) => stems[at + i] === stem)) count += 1
  }
  return count
}

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
    const met = sets.filter((set) => keys.some((one) => set.has(one)))
    const joined = new Set([...keys, ...met.flatMap((set) => [...set])])
    for (const set of met) sets.splice(sets.indexOf(set), 1)
    sets.push(joined)
  }
  const stems = texts.map(stemsOf)
  return sets.flatMap((set): Term[] => {
    const variants = [...set].flatMap((phrase) => {
      const counts = stems.map((words) => countIn(words, phrase.split(' ')))
      const articles = counts.flatMap((count, article) => (count > 0 ? [article] : []))
      const count = counts.reduce((sum, one) => sum + one, 0)
      return count > 0 ? [{ text: written.get(phrase) ?? phrase, articles, count }] : []
    })
    variants.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    const users = new Set(variants.flatMap(({ articles }) => articles))
    return variants.length > 1 && users.size > 1 ? [{ meaning: variants[0]?.text ?? '', variants }] : []
  })
}
