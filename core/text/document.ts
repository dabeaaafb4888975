import type { Span } from '#core/fact.ts'
import { tagWords, type Word } from './tags.ts'
import { tokenize } from './tokens.ts'

/** A sentence with its words and the number of the paragraph it stands in. */
export type Sentence = Span & { words: Word[]; paragraph: number }

// Longer "sentences" are tables or noise; they are kept, but not taken apart, so that no text costs more than linear time.
const LONGEST = 3000

/** Sentences with their words tagged; text that `skip` covers (in order) has none. */
export function readSentences(text: string, sentences: Span[], paragraphs: Span[], skip: Span[]): Sentence[] {
  let paragraph = 0
  let skipped = 0
  const read: Sentence[] = []
  for (const span of sentences) {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= span.start) paragraph++
    while (skipped < skip.length && (skip[skipped]?.end ?? 0) <= span.start) skipped++
    const covered = skip[skipped]
    const start = covered && covered.start <= span.start ? Math.min(span.end, covered.end) : span.start
    const inside = { start, end: span.end }
    if (start >= span.end) continue
    const words = span.end - start > LONGEST ? [] : tagWords(tokenize(text, inside))
    read.push({ start: words[0]?.start ?? start, end: span.end, words, paragraph })
  }
  return read
}
