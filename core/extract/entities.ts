import type { Entity, Span } from '#core/fact.ts'
import { type Token, tokenize } from '#core/text/tokens.ts'
import { withBrackets } from './entities/brackets.ts'
import { classifyRun } from './entities/classify.ts'
import { headingMentions } from './entities/headings.ts'
import { lowerMentions } from './entities/lower.ts'
import type { Mention, Page } from './entities/mention.ts'
import { mergeMentions } from './entities/merge.ts'
import { nominalMentions } from './entities/nominal.ts'
import { findRuns } from './entities/runs.ts'
import { settleKinds } from './entities/settle.ts'

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
  const page: Page = { text, tokens, lowerCased, named: namesWithin(tokens) }
  const runs = findRuns(page, sentences)
  const mentions: Mention[] = runs.flatMap((run) => classifyRun(page, run))
  const headings = headingMentions(
    page,
    runs.filter((run) => run.heading),
    mentions,
  )
  const all = withoutOverlaps([...mentions, ...headings, ...lowerMentions(page), ...nominalMentions(page)])
  return mergeMentions(withAppositions(text, withBrackets(text, settleKinds(all))))
}

/** Words that have their capital in the middle of a sentence: names, even where they open one. */
function namesWithin(tokens: Token[]): Set<string> {
  const named = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (
      token?.kind === 'word' &&
      before &&
      (before.kind === 'word' || before.text === ',') &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^[\p{Ll},]/u.test(before.text)
    )
      named.add(token.text)
  }
  return named
}

/** "the Foreign Secretary, Jane Roe" and "Jane Roe, Foreign Secretary": the office becomes the person's title. */
function withAppositions(text: string, mentions: Mention[]): Mention[] {
  const titles = new Map<Mention, string>()
  for (let i = 1; i < mentions.length; i++) {
    const [office, a, b] = [mentions[i - 2], mentions[i - 1], mentions[i]]
    if (!a || !b || !/^,\s(?:the\s)?$/.test(text.slice(a.end, b.start))) continue
    const over = office?.role && /^\s(?:of|for|to)\s(?:the\s)?$/.test(text.slice(office.end, a.start))
    const role = over ? office : a
    if (role.role && role.title && b.kind === 'person') titles.set(b, role.title)
    else if (b.role && b.title && a.kind === 'person') titles.set(a, b.title)
  }
  return mentions.map((mention) => {
    const title = titles.get(mention)
    return title && !mention.title ? { ...mention, title } : mention
  })
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Mention[] = []
  for (const mention of sorted) if (mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention)
  return found
}
