/**
 * The words of the engine, as types. Every span is in UTF-16 code units of the version's text, end exclusive,
 * so that `text.slice(start, end) === quote` holds for every fact, always.
 */

export type Span = { start: number; end: number }

/** Who speaks: the outlet itself, or somebody quoted indirectly, directly, or both (PARC3, PolNeAR). */
export const VOICES = ['own', 'indirect', 'direct', 'mixed'] as const
export type Voice = (typeof VOICES)[number]

/** FactBank's axis of certainty. */
export const CERTAINTIES = ['certain', 'probable', 'possible'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const POLARITIES = ['positive', 'negative'] as const
export type Polarity = (typeof POLARITIES)[number]

/** How far a plan has come, weakest first. */
export const STAGES = ['denied', 'considered', 'proposed', 'planned', 'decided', 'done'] as const
export type Stage = (typeof STAGES)[number]

export const ENTITY_KINDS = ['person', 'organization', 'place', 'system', 'document', 'event'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** How a fact was found; core/extract/rules.ts says each in a sentence. */
export const FACT_RULES = [
  'own clause',
  'joined clause',
  'relative clause',
  'attached clause',
  'beside a report',
  'whole sentence',
  'speech verb',
  'quotation',
  'quotation goes on',
  'name and quotation',
  'quoted as saying',
  'request or judgement',
  'according to',
  'citing',
  'noun of speech',
  'named document',
] as const
export type FactRule = (typeof FACT_RULES)[number]

/** Why a sentence of the report gives no fact; core/extract/rules.ts says each in a sentence. */
export const SKIP_RULES = [
  'question',
  'opinion',
  'rhetoric',
  'addresses the reader',
  'no verb',
  'no main clause',
  'too short',
  'only says who speaks',
  'signature',
  'not English',
  'no words',
  'too long',
] as const
export type SkipRule = (typeof SKIP_RULES)[number]

/** Changes of a quantity: exactly, about, under, over, risen by or to, fallen by or to. */
export const CHANGES = ['=', '~', '<', '>', 'up', 'down'] as const
export type Change = (typeof CHANGES)[number]

/**
 * One hop of an attribution chain. `source` is the words as written (a pronoun is resolved to the name it stands
 * for, with start and end at the pronoun); `entity` is the canonical name where known. A hop that is only implied,
 * as the agent of a passive, has an empty source, no span, and is anonymous.
 */
export type Hop = {
  source: string
  start?: number
  end?: number
  entity?: string
  cue?: string
  anonymous: boolean
}

/** A date expression. `value` is EDTF, as vague as the text; empty where it stays open. `inferred`: resolved against the publication date. */
export type DateValue = Span & { text: string; value: string; inferred: boolean }

/** A quantity. Units as in docs/cli.md: ISO 4217 for money, `%`, `pp`, `bp`, UCUM-like symbols, `count:<noun>`, `number`. */
export type Quantity = Span & { text: string; value: number; high?: number; unit: string; change?: Change }

export type EntityMention = Span & { name: string; kind: EntityKind }

export type Entity = { name: string; kind: EntityKind; aliases: string[]; mentions: Span[] }

export type Boilerplate = Span & { reason: string }

/** A sentence, or the part of one outside boilerplate, that gives no fact, and the rule that decided so. */
export type Skipped = Span & { rule: SkipRule }

/** One claim: a span of the text with who says it and how sure, what it counts and dates. `id` is unique within the article. */
export type Fact = Span & {
  id: string
  quote: string
  /** The sentence around it, with the one before where that names who goes on speaking. */
  sentence: Span
  /** The rule that found it; empty where a person added it, or where it was read before rules were kept. */
  rule: FactRule | ''
  voice: Voice
  /** Nearest reporter first, origin last; empty is the outlet's own voice. */
  attribution: Hop[]
  certainty: Certainty
  polarity: Polarity
  stage: Stage | null
  dates: DateValue[]
  quantities: Quantity[]
  entities: EntityMention[]
}

/** What goes into the engine. `published` is EDTF (`2022-12-02`, `2022-12-02T17:40:00Z`) or absent where unknown. */
export type ArticleInput = {
  id: string
  text: string
  title?: string
  published?: string
  source?: string
}

/** What the engine takes out of one article. */
export type Extraction = {
  id: string
  text: string
  title: string
  published: string | null
  /** Facts are read from English only; null where nothing says what it is. */
  language: 'en' | 'other' | null
  sentences: Span[]
  boilerplate: Boilerplate[]
  /** Every sentence is in a fact, in boilerplate, or here; never in a fact and here. */
  skipped: Skipped[]
  facts: Fact[]
  entities: Entity[]
  dates: DateValue[]
  quantities: Quantity[]
}
