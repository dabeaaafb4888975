import { type Token, tokenize } from '#core/text/tokens.ts'
import type { Mention, Page, Run } from './mention.ts'

/** Longest name, in tokens, that is looked for in a heading. */
const LONGEST = 8

/** Names by their words, as tokens with a blank between them. */
type Names = Map<string, Mention>

/**
 * What a heading in capitals names: where every word has its capital, only names that the text itself gives elsewhere,
 * and surnames of people named there.
 */
export function headingMentions({ text, tokens }: Page, runs: Run[], mentions: Mention[]): Mention[] {
  if (runs.length === 0) return []
  const names = namesOf(mentions)
  const found: Mention[] = []
  let past = 0
  for (const { first } of runs) {
    const match = first < past ? null : longest(names, tokens, first)
    if (!match) continue
    const start = tokens[first]?.start ?? 0
    const end = tokens[match.end - 1]?.end ?? start
    past = match.end
    const { votes: _, title: __, ...named } = match.mention
    found.push({ ...named, start, end, name: text.slice(start, end) })
  }
  return found
}

function namesOf(mentions: Mention[]): Names {
  const names: Names = new Map()
  const add = (name: string, mention: Mention) => {
    if (!names.has(name)) names.set(name, mention)
  }
  for (const mention of mentions) {
    if (mention.kind === null || mention.role || mention.nominal || mention.name.length > 200) continue
    const words = tokenize(mention.name).map((token) => token.text)
    if (!/^[\p{Lu}\p{N}]/u.test(mention.name)) continue
    add(words.join(' '), mention)
    const last = words.at(-1) ?? ''
    if (mention.kind === 'person' && words.length > 1 && /^\p{Lu}\p{Ll}/u.test(last)) add(last, mention)
  }
  return names
}

function longest(names: Names, tokens: Token[], first: number): { mention: Mention; end: number } | null {
  const words = tokens.slice(first, first + LONGEST).map((token) => token.text)
  for (let n = words.length; n > 0; n--) {
    const mention = names.get(words.slice(0, n).join(' '))
    if (mention) return { mention, end: first + n }
  }
  return null
}
