import type { ArticleInput, Extraction, Fact } from '#core/fact.ts'
import { splitSentences } from '#core/text/sentences.ts'
import { findBoilerplate } from './boilerplate.ts'

/**
 * Takes the facts out of one article. Every step is a function over the same text, and no step changes it, so that
 * all offsets are offsets of `input.text`. Never throws, whatever the text.
 */
export function extractArticle(input: ArticleInput): Extraction {
  const { id, text, title = '', published = null } = input
  const sentences = splitSentences(text)
  const boilerplate = findBoilerplate(text, title)
  const facts: Fact[] = sentences
    .filter((s) => !boilerplate.some((b) => b.start < s.end && s.start < b.end))
    .map((sentence, n) => ({
      id: `f${n + 1}`,
      ...sentence,
      quote: text.slice(sentence.start, sentence.end),
      sentence,
      voice: 'own',
      attribution: [],
      certainty: 'certain',
      polarity: 'positive',
      stage: null,
      dates: [],
      quantities: [],
      entities: [],
    }))
  return {
    id,
    text,
    title,
    published,
    sentences,
    boilerplate,
    facts,
    entities: [],
    dates: [],
    quantities: [],
  }
}
