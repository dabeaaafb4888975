import type { EntityKind, Span } from '#core/fact.ts'
import type { Token } from '#core/text/tokens.ts'

/** A capitalised stretch of one sentence, token by token, before anybody knows what it names. */
export type Run = { tokens: Token[]; first: number; opens: boolean; heading: boolean }

/**
 * One naming of an entity. `name` is what it is called there, without titles; `known` is the canonical name where the
 * lexicon has one; `sure` is false where only its looks speak for its kind, and `votes` is what its neighbours say then.
 * A role is a title without a name.
 */
export type Mention = Span & {
  name: string
  kind: EntityKind | null
  known?: string
  sure: boolean
  title?: string
  role?: boolean
  /** An office that one person holds by its words: "the Foreign Secretary", "the Iraqi President". */
  definite?: boolean
  /** A common noun in place of a name: what the name must end in, and the kinds it may be of. */
  nominal?: { head: string; kinds: readonly EntityKind[] }
  votes?: Partial<Record<EntityKind, number>>
}

/** Makes a mention of some tokens of a run. */
export type Make = (from: Token[], kind: EntityKind | null, sure: boolean, more?: Partial<Mention>) => Mention

/** The document as the steps share it: the words it writes small, and those it writes with a capital within sentences. */
export type Page = { text: string; tokens: Token[]; lowerCased: Set<string>; named: Set<string> }

export const nameOf = (text: string, tokens: Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, ' ')
