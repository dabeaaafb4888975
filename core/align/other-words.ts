import { ADJECTIVES, PREPOSITIONS } from '#core/lexicon/function-words.ts'
import { FORM, VERB_FORMS } from '#core/lexicon/verbs.ts'
import { noted } from './once.ts'
import type { ScoredPair } from './pairs.ts'
import type { Proposition } from './proposition.ts'
import type { Renaming } from './renamings.ts'
import { areOpposites, type Word } from './words.ts'

/** Facts less alike than this may speak of two things. */
const ALIKE = 0.4
const MOST_MODIFIERS = 3

const SMALL = /^[\p{Ll}-]+$/u
const DETERMINER = /\b(?:the|an?|its|their|his|her|our|[’']s)\s$/iu
/**
 * Which of several a thing is, how much of it there is or what somebody thinks of it is no part of its name; adjectives
 * that no list has end so.
 */
const NO_NAME =
  /^(?:\p{L}+ly|fourth|fifth|previous|latter|later|latest|largest|bigger|biggest|smaller|smallest|higher|further|separate|additional|various|substantial|solid|full|whole|entire|total|existing|future|final|initial|original|joint|annual|head|deputy|assistant)$/u
const isName = (word: string) => !ADJECTIVES.has(word) && !PREPOSITIONS.has(word) && !NO_NAME.test(word)

/** Whether a word can only be the verb of a clause: "started" of "the ferry started". */
function isVerb(word: string): boolean {
  const form = VERB_FORMS.get(word)
  return form !== undefined && (!form.nouny || (form.forms & (FORM.past | FORM.participle)) !== 0)
}

type Phrase = { text: string; modifiers: readonly Word[] }

/** The noun phrase of small words that ends at a word and opens with an article, where it has modifiers. */
function phraseAt({ words, text }: Proposition, head: number): Phrase | null {
  const joins = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined &&
    right !== undefined &&
    !PREPOSITIONS.has(right.text) &&
    /^[ -]$/.test(text.slice(left.end, right.start))
  const last = words[head]
  if (
    !last ||
    !SMALL.test(last.text) ||
    isVerb(last.text) ||
    NO_NAME.test(last.text) ||
    joins(last, words[head + 1])
  )
    return null
  let first = head
  while (first > 0 && joins(words[first - 1], words[first]) && SMALL.test(words[first - 1]?.text ?? ''))
    first -= 1
  const modifiers = words.slice(first, head)
  const start = modifiers[0]?.start ?? last.start
  const isNamed =
    modifiers.length > 0 &&
    modifiers.length <= MOST_MODIFIERS &&
    modifiers.every(({ text: word }) => isName(word))
  return isNamed && DETERMINER.test(text.slice(Math.max(0, start - 8), start))
    ? { text: text.slice(start, last.end), modifiers }
    : null
}

/** The phrases that end at each of a fact's words: a fact stands in many pairs. */
const phrasesOf = noted((of: Proposition) => of.words.map((_, head) => phraseAt(of, head)))

/**
 * Phrases that stand in each other's place in facts which speak of the same thing: one head with other words before it, as
 * "clothing line" and "fashion line".
 */
export function otherWordsIn(pairs: readonly ScoredPair[]): Renaming[] {
  return pairs.flatMap(({ a, b, overlap, likeness }): Renaming[] => {
    if (likeness < ALIKE) return []
    const [inA, inB] = [phrasesOf(a), phrasesOf(b)]
    return overlap.matches.flatMap((match): Renaming[] => {
      if (a.words[match.a]?.stem !== b.words[match.b]?.stem) return []
      const [x, y] = [inA[match.a], inB[match.b]]
      if (!x || !y) return []
      const isApart = x.modifiers.every((one) =>
        y.modifiers.every((other) => one.stem !== other.stem && !areOpposites(one.stem, other.stem)),
      )
      return isApart ? [[x.text, y.text]] : []
    })
  })
}
