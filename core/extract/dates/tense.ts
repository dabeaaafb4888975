import type { Span } from '#core/fact.ts'
import { FUTURE_BEFORE_TO, FUTURE_CUES, IRREGULAR_PASTS } from '#core/lexicon/calendar.ts'
import type { Tense } from './reading.ts'

const WINDOW = 200
const WORD = /['’]ll\b|\p{L}{1,40}(?:n['’]t)?/gu
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|any|no|our|my)$/
/** Words in -ed that are no past forms. */
const NOT_PAST = new Set(
  'united hundred need indeed speed embed seed deed shed bed red feed limited'.split(' '),
)

const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace('’', "'"))

function tenseOf(words: string[], i: number): Tense {
  const word = words[i] ?? ''
  if (DETERMINER.test(words[i - 1] ?? '')) return 'none'
  if (words[i + 1] === 'to' && FUTURE_BEFORE_TO.has(word)) return 'future'
  if (FUTURE_CUES.has(word)) return 'future'
  if (IRREGULAR_PASTS.has(word)) return 'past'
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : 'none'
}

/**
 * The tense of the clause in which an expression stands: the verb nearest before it decides, else the first one
 * after it; `none` where its sentence has no verb that tells.
 */
export function tenseAt(text: string, sentence: Span, span: Span): Tense {
  const before = wordsOf(text.slice(Math.max(sentence.start, span.start - WINDOW), span.start))
  for (let i = before.length - 1; i >= 0; i--) {
    const found = tenseOf(before, i)
    if (found !== 'none') return found
  }
  const after = wordsOf(text.slice(span.end, Math.min(sentence.end, span.end + WINDOW)))
  for (let i = 0; i < after.length; i++) {
    const found = tenseOf(after, i)
    if (found !== 'none') return found
  }
  return 'none'
}
