import type { Term } from '#core/comparison.ts'
import type { Extraction } from '#core/fact.ts'
import { initialsOf } from './names.ts'
import { once } from './once.ts'
import { otherWordsIn } from './other-words.ts'
import type { ScoredPair } from './pairs.ts'
import { type Renaming, renamingsIn } from './renamings.ts'
import { type Word, wordsOf } from './words.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u
/** An acronym is written in capitals wherever it stands: "ICE" is no ice. */
const CAPITALS = '='

/** Uses of either of two phrases from which they are names and no passing description. */
const OFTEN = 3

/** A phrase as it is looked up: the stems of its words, so that "strike capabilities" is a use of "strike capability". */
const keyOf = (phrase: string): string =>
  ACRONYM.test(phrase)
    ? `${CAPITALS}${phrase}`
    : wordsOf(phrase)
        .map(({ stem }) => stem)
        .join(' ')

const lettersOf = (phrase: string) => phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const wordsIn = once(({ text }: Extraction) => wordsOf(text))
const renamedIn = once(({ text }: Extraction) => renamingsIn(text))

/** How often a text uses each of some phrases (keys, longest first); a use of a longer one is none of a shorter. */
function usesIn(words: readonly Word[], phrases: ReadonlyArray<readonly string[]>): number[] {
  const taken = words.map(() => false)
  const isAt = (part: string, at: number) =>
    !taken[at] && (part.startsWith(CAPITALS) ? words[at]?.text === part.slice(1) : words[at]?.stem === part)
  return phrases.map((phrase) => {
    let uses = 0
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (!phrase.every((part, i) => isAt(part, at + i))) continue
      taken.fill(true, at, at + phrase.length)
      uses += 1
    }
    return uses
  })
}

/** Whether one phrase is a part of the other: "ceiling" of "price ceiling". */
const isPartOf = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)

/** Acronyms that stand in the set's texts, each with the one name in it that has these initials. */
function acronymsIn(extractions: readonly Extraction[]): Renaming[] {
  const written = new Set(extractions.flatMap(({ text }) => text.match(/\b\p{Lu}{2,7}\b/gu) ?? []))
  // Two letters stand for much: they have to be a name by themselves.
  const known = new Set(
    extractions.flatMap(({ entities }) => entities.flatMap(({ name, aliases }) => [name, ...aliases])),
  )
  const names = new Map<string, Set<string>>()
  for (const { name, kind } of extractions.flatMap(({ entities }) => entities)) {
    const letters = initialsOf(name).toUpperCase()
    if (kind === 'person' || !written.has(letters) || ACRONYM.test(name)) continue
    if (letters.length < 2 || (letters.length === 2 && !known.has(letters))) continue
    names.set(letters, (names.get(letters) ?? new Set()).add(name.replace(/^[Tt]he\s+/, '')))
  }
  return [...names].flatMap(([letters, [name, ...more]]): Renaming[] =>
    name && more.length === 0 ? [[name, letters]] : [],
  )
}

/**
 * What each article calls the same thing, and how often which article uses which name: names that some article says were
 * put in place of one another, names and their acronyms, and phrases that stand in each other's place in facts which speak
 * of the same thing. Of two such phrases no article uses both: they would be two things. Nothing is said of
 * names that only one article uses.
 */
export function termsOf(extractions: readonly Extraction[], pairs: readonly ScoredPair[]): Term[] {
  const words = extractions.map(wordsIn)
  const written = new Map<string, string>()
  const sets: Array<Set<string>> = []
  const join = (pair: Renaming, meets: (one: string, other: string) => boolean) => {
    const keys = pair.map((phrase) => {
      const key = keyOf(phrase)
      if (!written.has(key)) written.set(key, phrase)
      return key
    })
    const [one, other] = pair.map(lettersOf)
    if (one === other || keys.includes('') || keys[0] === keys[1]) return
    const met = sets.filter((set) => keys.some((one) => [...set].some((other) => meets(one, other))))
    const joined = new Set([...keys, ...met.flatMap((set) => [...set])])
    for (const set of met) sets.splice(sets.indexOf(set), 1)
    sets.push(joined)
  }
  for (const pair of extractions.flatMap(renamedIn)) join(pair, isPartOf)
  for (const pair of acronymsIn(extractions)) join(pair, (one, other) => one === other)
  const tried = new Set<string>()
  for (const pair of otherWordsIn(pairs)) {
    const key = pair.map(keyOf).join('\n')
    if (tried.has(key)) continue
    tried.add(key)
    const split = pair.map((phrase) => keyOf(phrase).split(' '))
    const uses = words.map((text) => usesIn(text, split))
    const total = uses.reduce((sum, [one = 0, other = 0]) => sum + one + other, 0)
    const isTwoThings = uses.some(([one = 0, other = 0]) => one > 0 && other > 0)
    if (total >= OFTEN && !isTwoThings) join(pair, (one, other) => one === other)
  }
  return sets.flatMap((set) => termOf([...set], words, written))
}

/** The names of one thing, commonest first; nothing where only one is used, or only by one article. */
function termOf(
  keys: string[],
  words: ReadonlyArray<readonly Word[]>,
  written: ReadonlyMap<string, string>,
): Term[] {
  const phrases = keys.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const uses = words.map((text) =>
    usesIn(
      text,
      phrases.map((phrase) => phrase.split(' ')),
    ),
  )
  const variants = phrases.flatMap((phrase, n) => {
    const articles = uses.flatMap((counts, article) => ((counts[n] ?? 0) > 0 ? [article] : []))
    const count = uses.reduce((sum, counts) => sum + (counts[n] ?? 0), 0)
    return count > 0 ? [{ text: written.get(phrase) ?? phrase, articles, count }] : []
  })
  variants.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  const users = new Set(variants.flatMap(({ articles }) => articles))
  return variants.length > 1 && users.size > 1 ? [{ meaning: variants[0]?.text ?? '', variants }] : []
}
