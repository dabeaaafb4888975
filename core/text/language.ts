import type { Span } from '#core/fact.ts'
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '#core/lexicon/function-words.ts'
import { FUNCTION_WORDS } from '#core/lexicon/languages.ts'

/** English, another language, or too little to tell: a name, a heading, a table. */
export type Language = 'en' | 'other' | null

const ENGLISH = [
  ...[DETERMINERS, PRONOUNS, PREPOSITIONS, SUBORDINATORS, CONJUNCTIONS],
  ...[BE, HAVE, DO, MODALS, ADVERBS],
]
const OTHERS = Object.values(FUNCTION_WORDS)

/** For each function word, the languages it belongs to, by number; English is 0. */
const LANGUAGES_OF = new Map<string, number[]>()
for (const [language, words] of [
  ENGLISH.flatMap((set) => [...set]),
  ...OTHERS.map((list) => list.split(' ')),
].entries())
  for (const word of new Set(words)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])

/** As much of a block as is looked at: more would not change the answer. */
const SAMPLE = 1200
/** After so many words, English that is plain to see is believed, and the rest not looked at. */
const GLANCE = 20
const PLAIN = GLANCE * 0.35
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** A language is told by this many of its function words, all different: "Rio de la Plata" is no Spanish. */
const ENOUGH_WORDS = 3
/** Of running text, function words are a third or more; of headlines, fewer. */
const ENOUGH_SHARE = 0.15
/** Foreign names in English have a few of another language's words among as many English ones. */
const CLEARLY = 1.6
/** So many words in lower case, so many of them different, without English function words are not English, whatever they are. */
const LONG = 40
const DIFFERENT = 25
const HARDLY_ANY = 0.03

type Guess = { language: Language; english: number }

/**
 * The blocks of a text that are not in English. A block that tells nothing goes with the rest of the text: with English
 * unless by far most of what can be told is in other languages. By the share of function words, and by script (the
 * common-words method, as compared by Grefenstette 1995). Linear, and looks at the beginning of each block
 * only.
 */
export function foreignBlocks(text: string, blocks: Span[]): Span[] {
  const guesses = blocks.map((block) =>
    guess(text.slice(block.start, Math.min(block.end, block.start + SAMPLE))),
  )
  const size = (language: Language) =>
    blocks.reduce((sum, { start, end }, i) => sum + (guesses[i]?.language === language ? end - start : 0), 0)
  const mostly = size('other') > size('en') * 2
  return blocks.filter((_, i) => {
    const { language, english } = guesses[i] ?? { language: null, english: 0 }
    return language === 'other' || (language === null && mostly && english < ENOUGH_WORDS)
  })
}

/** The language of one paragraph, sentence or heading, as far as it can be told. */
export function languageOf(text: string): Language {
  return guess(text.slice(0, SAMPLE)).language
}

function guess(text: string): Guess {
  const counts = new Array<number>(OTHERS.length + 1).fill(0)
  const seen = new Array<number>(OTHERS.length + 1).fill(0)
  const met = new Set<string>()
  const unknown = new Set<string>()
  let [letters, latin, words] = [0, 0, 0]
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match
    letters += word.length
    if (!isLatin(word.charCodeAt(0))) continue
    latin += word.length
    const lower = word.toLowerCase()
    // Names hold the small words of their language: "Los Angeles", "La Repubblica".
    if (word !== lower) continue
    if (words++ === GLANCE && (counts[0] ?? 0) >= PLAIN && letters === latin)
      return { language: 'en', english: counts[0] ?? 0 }
    const plain = lower.replaceAll('’', "'")
    const languages = LANGUAGES_OF.get(plain)
    if (!languages) {
      unknown.add(plain)
      continue
    }
    const fresh = !met.has(plain)
    met.add(plain)
    for (const language of languages) {
      counts[language] = (counts[language] ?? 0) + 1
      if (fresh) seen[language] = (seen[language] ?? 0) + 1
    }
  }
  const english = counts[0] ?? 0
  if (letters - latin > Math.max(letters / 2, 1)) return { language: 'other', english }
  const other = counts.reduce(
    (most, count, i) => (i > 0 && (seen[i] ?? 0) >= ENOUGH_WORDS ? Math.max(most, count) : most),
    0,
  )
  if (other > english * CLEARLY && other >= words * ENOUGH_SHARE) return { language: 'other', english }
  if (english >= ENOUGH_WORDS && english >= words * ENOUGH_SHARE) return { language: 'en', english }
  const prose = latin / Math.max(1, text.replace(/\s+/g, '').length) > 0.9
  const strange = words >= LONG && unknown.size >= DIFFERENT && english <= words * HARDLY_ANY && prose
  return { language: strange ? 'other' : null, english }
}

/** Basic Latin to Latin Extended-B, and Latin Extended Additional (Vietnamese). */
const isLatin = (code: number): boolean => code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
