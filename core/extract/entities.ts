import type { Entity, Span } from '#core/fact.ts'
import { tokenize } from '#core/text/tokens.ts'
import { classifyRun } from './entities/classify.ts'
import { lowerMentions } from './entities/lower.ts'
import type { Mention, Page } from './entities/mention.ts'
import { mergeMentions } from './entities/merge.ts'
import { findRuns } from './entities/runs.ts'

/**
 * The people, organisations, places, systems, documents and events that a text names, in the order of their first
 * mention; each with the fullest form of its name (without titles), its other forms, and every mention.
 *
 * A name is read off its capitals, the words it is made of, the lexicon, and the words around it; peoples ("Japanese")
 * are no entities. Takes time in proportion to the text.
 */
export function extractEntities(text: string, sentences: Span[]): Entity[] {
  const tokens = tokenize(text)
  const lowerCased = new Set<string>()
  for (const token of tokens)
    if (token.kind === 'word' && token.text === token.lower) lowerCased.add(token.lower)
  const page: Page = { text, tokens, lowerCased }
  const mentions: Mention[] = findRuns(page, sentences).flatMap((run) => classifyRun(page, run))
  const all = withoutOverlaps([...mentions, ...lowerMentions(page)])
  return mergeMentions(all)
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Mention[] = []
  for (const mention of sorted) if (mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention)
  return found
}
