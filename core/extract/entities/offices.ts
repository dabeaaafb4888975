import { TITLES } from '#core/lexicon/people.ts'
import type { Token } from '#core/text/tokens.ts'
import { knownAt } from './known.ts'
import type { Make, Mention, Page } from './mention.ts'
import { byShape } from './shape.ts'
import { peopleAt } from './titles.ts'

/** Parties go before a name as offices do, but stand for nobody without one. */
const PARTY = /^(?:Republican|Democrat|Democratic|Former|Comrade)$/

/** Whether an office stands where only one can be meant: after "the" or "its", or where a sentence or line begins. */
export function isDefinite({ text, tokens }: Page, first: number): boolean {
  const before = tokens[first - 1]
  if (!before || /^(?:the|his|her|its|their|our|[.!?:“"]|['’]s)$/.test(before.lower)) return true
  return text.slice(before.end, tokens[first]?.start).includes('\n')
}

/** An office without its holder, and what it is an office of: "President of the European Commission". */
export function office(page: Page, tokens: Token[], first: number, mention: Make, title: string): Mention[] {
  if (PARTY.test(tokens.at(-1)?.text ?? '')) return []
  const definite =
    isDefinite(page, first) || peopleAt(tokens) > 0 || knownAt(tokens, 0, tokens.length) !== null
  const of = tokens.findIndex((token, i) => i > 0 && /^(?:of|for)$/.test(token.text))
  const from = of < 0 ? tokens.length : of + (tokens[of + 1]?.text === 'the' ? 2 : 1)
  const over = tokens.slice(from)
  const known = over.length > 0 ? knownAt(over, 0, over.length) : null
  const kind =
    known?.end === over.length ? known.kind : over.length > 1 ? byShape(page, over, first + from) : null
  if (kind === null || TITLES.has(title))
    return [mention(tokens, null, false, { role: true, title, definite })]
  return [
    mention(tokens.slice(0, of), null, false, { role: true, title, definite }),
    mention(over, kind, true, known?.end === over.length ? { known: known.name } : {}),
  ]
}
