import type { Span } from '#core/fact.ts'
import { tagWords, type Word } from './tags.ts'
import { tokenize } from './tokens.ts'

/** A sentence with its words and the number of the paragraph it stands in. */
export type Sentence = Span & { words: Word[]; paragraph: number }

// Longer "sentences" are tables or noise; they are kept, but not taken apart, so that no text costs more than linear time.
const LONGEST = 3000

/** Sentences with their words tagged; those that begin in one of the spans `foreign` (in order) have no words. */
export function readSentences(
  text: string,
  sentences: Span[],
  paragraphs: Span[],
  foreign: Span[],
): Sentence[] {
  let paragraph = 0
  let passed = 0
  return sentences.map((span) => {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= span.start) paragraph++
    while (passed < foreign.length && (foreign[passed]?.end ?? 0) <= span.start) passed++
    const isForeign = (foreign[passed]?.start ?? text.length) <= span.start
    const words = isForeign || span.end - span.start > LONGEST ? [] : tagWords(tokenize(text, span))
    return { start: words[0]?.start ?? span.start, end: span.end, words, paragraph }
  })
}
