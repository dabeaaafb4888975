import type { FactRef } from '#core/comparison.ts'
import type { DateValue, Fact, Quantity, Span } from '#core/fact.ts'
import type { Names } from './names.ts'
import { type Word, wordsOf } from './words.ts'

/** A fact made ready to be compared: its content words, names, figures and dates, with what its sentence adds. */
export type Proposition = {
  ref: FactRef
  fact: Fact
  text: string
  published: string | null
  /** Content words of the quote; a name is one word, figures and dates are left to their own comparison. */
  words: Word[]
  /** Content words of the sentence around the quote. */
  context: Word[]
  names: ReadonlySet<string>
  quantities: Quantity[]
  dates: DateValue[]
  speaker: string | null
}

const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Weight of a name: it says more than a common word. */
const NAME_WEIGHT = 0.9

function contentWords(text: string, span: Span, fact: Fact, mentions: Word[]): Word[] {
  const typed: Span[] = [...fact.quantities, ...fact.dates]
  const plain = wordsOf(text, span.start, span.end).filter(
    (word) =>
      word.weight > 0 && !typed.some((t) => overlaps(t, word)) && !mentions.some((m) => overlaps(m, word)),
  )
  const named = mentions.filter((mention) => inside(mention, span))
  return [...plain, ...named].sort((a, b) => a.start - b.start)
}

/** Makes a fact comparable. */
export function propositionOf(
  article: number,
  text: string,
  published: string | null,
  fact: Fact,
  names: Names,
): Proposition {
  const mentions = fact.entities.map((mention): Word => {
    const words = wordsOf(mention.name)
    const single = words.length === 1 && mention.kind === 'place' ? words[0] : undefined
    return {
      start: mention.start,
      end: mention.end,
      text: text.slice(mention.start, mention.end),
      stem: single ? single.stem : `@${names(mention.name, mention.kind)}`,
      weight: single ? single.weight : NAME_WEIGHT,
    }
  })
  const words = contentWords(text, fact, fact, mentions)
  const context = [
    ...contentWords(text, { start: fact.sentence.start, end: fact.start }, fact, []),
    ...contentWords(text, { start: fact.end, end: fact.sentence.end }, fact, []),
  ]
  const origin = fact.attribution.at(-1)
  return {
    ref: { article, fact: fact.id },
    fact,
    text,
    published,
    words,
    context,
    names: new Set(words.filter((word) => word.stem.startsWith('@')).map((word) => word.stem)),
    quantities: fact.quantities,
    dates: fact.dates,
    speaker: origin && !origin.anonymous ? names(origin.entity ?? origin.source) : null,
  }
}
