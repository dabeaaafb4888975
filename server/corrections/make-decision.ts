import { type Anchor, anchorAt } from '#core/correct/anchor.ts'
import type { CorrectedFact, Decision } from '#core/correct/correction.ts'
import type { Extraction, Hop, Span } from '#core/fact.ts'
import { overlaps, trimSpan } from '#core/text/spans.ts'
import { CollateError } from '../errors.ts'
import type { ParsedCorrection } from './correction-input.ts'
import type { SpeakerChoice } from './types.ts'

/** A statement is a sentence or two; what is longer was selected by mistake. */
const LONGEST_FACT = 2000
const LONGEST_SPEAKER = 200

/**
 * What a person decided, checked against the text and the facts it is about.
 * @param fact the fact as it is now; null for one that is added
 * @throws CollateError `invalid` at the field `span` or `speaker`, `conflict` where another fact has these words.
 */
export function makeDecision(
  read: Extraction,
  facts: CorrectedFact[],
  fact: CorrectedFact | null,
  input: ParsedCorrection,
): { about: Anchor; decision: Decision } {
  const about = fact && anchorAt(read.text, fact.about)
  switch (input.kind) {
    case 'reject':
      if (fact?.rejected) throw new CollateError('conflict', 'This fact is rejected already.')
      return { about: about ?? missing(), decision: { kind: 'reject' } }
    case 'speaker': {
      const origin = chainOf(read, input.speaker, fact ?? missing())
      const nearer = input.keepNearer && origin.length > 0 ? (fact?.attribution.slice(0, -1) ?? []) : []
      const attribution = [...nearer, ...origin]
      if (isSameChain(attribution, fact?.attribution ?? []))
        throw invalid('speaker', 'This is who says it already.')
      return { about: about ?? missing(), decision: { kind: 'speaker', attribution } }
    }
    case 'span': {
      const span = factSpan(read, facts, input.span, fact)
      return { about: about ?? missing(), decision: { kind: 'span', span: anchorAt(read.text, span) } }
    }
    case 'add': {
      const span = factSpan(read, facts, input.span, null)
      const { certainty, polarity } = input
      const attribution = chainOf(read, input.speaker, span)
      return { about: anchorAt(read.text, span), decision: { kind: 'add', attribution, certainty, polarity } }
    }
  }
}

function missing(): never {
  throw new CollateError('conflict', 'This fact is no longer there: the report has been read anew.')
}

const invalid = (field: string, message: string) => new CollateError('invalid', message, { [field]: message })

function factSpan(read: Extraction, facts: CorrectedFact[], given: Span, fact: CorrectedFact | null): Span {
  const span = wordsAt(read, given, 'span', LONGEST_FACT)
  const furniture = read.boilerplate.find((one) => overlaps(one, span))
  if (furniture) {
    throw invalid('span', `These words are part of the page (${furniture.reason}), not of the report.`)
  }
  const same = facts.find((one) => one.start === span.start && one.end === span.end)
  if (same && same.id === fact?.id) throw invalid('span', 'These are the words it has already.')
  if (same) {
    throw new CollateError(
      'conflict',
      same.rejected
        ? 'A fact with exactly these words was rejected. Withdraw that correction to have it back.'
        : 'There is a fact with exactly these words already.',
    )
  }
  return span
}

/** The words of a span without white space around them. @throws `invalid` where it is none, or reaches past the text. */
function wordsAt({ text }: Extraction, given: Span, field: string, longest: number): Span {
  if (given.end > text.length) throw invalid(field, 'These words reach past the end of the text.')
  const span = trimSpan(text, whole(text, given))
  if (span.end <= span.start) throw invalid(field, 'No words are selected.')
  const length = span.end - span.start
  if (length > longest) {
    const say = (n: number) => n.toLocaleString('en-GB')
    throw invalid(field, `These are ${say(length)} characters; it can have at most ${say(longest)}.`)
  }
  return span
}

/** A cut through a character takes in all of it. */
function whole(text: string, { start, end }: Span): Span {
  const low = (at: number) => at > 0 && /[\udc00-\udfff]/.test(text.charAt(at))
  return { start: low(start) ? start - 1 : start, end: low(end) ? end + 1 : end }
}

function chainOf(read: Extraction, speaker: SpeakerChoice, near: Span): Hop[] {
  switch (speaker.by) {
    case 'outlet':
      return []
    case 'unnamed':
      return [{ source: '', anonymous: true }]
    case 'words': {
      const span = wordsAt(read, speaker.span, 'speaker', LONGEST_SPEAKER)
      const source = read.text.slice(span.start, span.end)
      const entity = read.entities.find(({ mentions }) =>
        mentions.some(({ start, end }) => start === span.start && end === span.end),
      )
      const named = entity && !speaker.anonymous ? { entity: entity.name } : {}
      return [{ source, ...span, ...named, anonymous: speaker.anonymous }]
    }
    case 'entity': {
      const mention = read.entities
        .filter(({ name }) => name === speaker.name)
        .flatMap(({ mentions }) => mentions)
        .sort((a, b) => distance(a, near) - distance(b, near) || a.start - b.start)[0]
      if (!mention) throw invalid('speaker', `“${speaker.name}” is not named in this report.`)
      const { start, end } = mention
      return [{ source: read.text.slice(start, end), start, end, entity: speaker.name, anonymous: false }]
    }
  }
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function isSameChain(a: Hop[], b: Hop[]): boolean {
  const name = (hop: Hop) => `${hop.entity ?? hop.source} ${hop.anonymous}`
  return a.map(name).join('\n') === b.map(name).join('\n')
}
