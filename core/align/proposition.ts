import type { FactRef } from '#core/comparison.ts'
import { singular } from '#core/extract/quantities/singular.ts'
import type { DateValue, Extraction, Fact, Quantity, Span } from '#core/fact.ts'
import { matchesOf } from '#core/text/matches.ts'
import { stem } from '#core/text/stem.ts'
import { type Tag, tagWords } from '#core/text/tags.ts'
import { tokenize } from '#core/text/tokens.ts'
import { type Days, daysOf, publishedDay } from './edtf.ts'
import type { Names } from './names.ts'
import { emptyNotes } from './once.ts'
import { looksLikeOutlet } from './outlets.ts'
import { nameStem, type Word, wordsOf } from './words.ts'

export type PlacedDate = { date: DateValue; days: Days }

/** A fact made ready to be compared: its content words, names, figures and dates, with what its sentence adds. */
export type Proposition = {
  ref: FactRef
  fact: Fact
  text: string
  /** The day its version was published, in days since 1970; null where unknown. */
  day: number | null
  /** Content words of the quote; a name is one word, figures and dates are left to their own comparison. */
  words: Word[]
  /** Content words of the sentence around the quote. */
  context: Word[]
  /** Where its verbs stand, those that say something: what is told of the things it names. */
  verbs: ReadonlySet<number>
  persons: ReadonlySet<string>
  quantities: Quantity[]
  dates: DateValue[]
  /** Those of its dates that can be placed on the calendar. */
  placed: PlacedDate[]
  speaker: string | null
  /** Stems of the words for whoever stands last in the chain, named or not. */
  source: ReadonlySet<string>
  /** Stems of the content words between quotation marks. */
  quoted: ReadonlySet<string>
  /** What was made out of it; the same fact at another place among the articles shares it. */
  notes: unknown[]
}

const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Weight of a name: it says more than a common word. */
const NAME_WEIGHT = 0.9

type Mention = Word & { person: boolean }

/** What a person is, said right before the name, is no statement of its own. */
const TITLES = new Set(
  'premier president minister secretary leader chief chairman chair senator governor mayor judge general spokesman spokeswoman defense foreign finance interior justice former vice deputy'
    .split(' ')
    .map(stem),
)
const TITLE_GAP = 20

const QUALIFIES = /^(?:fewer|less|more|least|most|nearly|almost|roughly|approximately|around)$/i
const QUALIFIER_GAP = 6

const COMMON = 0.75
const isCommon = (word: Word | undefined) => word !== undefined && word.weight > 0 && word.weight < COMMON

/** In "sixth round" the figure is compared as a figure and the round as a word. */
function isNoun({ start, end, unit }: Quantity, word: Word): boolean {
  if (!unit.startsWith('count:') || /\d/.test(word.text) || word.start <= start) return false
  const [noun, rate] = unit.slice('count:'.length).split('/')
  return rate ? singular(word.text) === noun : word.end === end
}

function contentWords(text: string, span: Span, fact: Fact, mentions: Mention[]): Word[] {
  const isTyped = (word: Word) =>
    fact.dates.some((date) => overlaps(date, word)) ||
    fact.quantities.some((quantity) => overlaps(quantity, word) && !isNoun(quantity, word))
  // "Fewer than half": how a figure is meant goes with the figure.
  const isQualifier = (word: Word) =>
    QUALIFIES.test(word.text) &&
    fact.quantities.some(({ start }) => start > word.end && start - word.end <= QUALIFIER_GAP)
  const isTitle = (word: Word) =>
    TITLES.has(word.stem) &&
    mentions.some((m) => m.person && Math.max(m.start - word.end, word.start - m.end) <= TITLE_GAP)
  const plain = wordsOf(text, span.start, span.end).filter(
    (word) =>
      word.weight > 0 &&
      !isTyped(word) &&
      !isQualifier(word) &&
      !isTitle(word) &&
      !mentions.some((m) => overlaps(m, word)),
  )
  const named = mentions.filter((mention) => inside(mention, span))
  return [...plain, ...named].sort((a, b) => a.start - b.start)
}

const VERBAL = new Set<Tag>(['verb', 'inf', 'ing', 'part'])

const verbsOf = (text: string, { start, end }: Span): Set<number> =>
  new Set(
    tagWords(tokenize(text, { start, end })).flatMap((word) => (VERBAL.has(word.tag) ? [word.start] : [])),
  )

const contentStems = (words: string) =>
  new Set(wordsOf(words).flatMap((word) => (word.weight > 0 ? [word.stem] : [])))

const MARKS = /["“]([^"“”]{3,})["”]/g

/** What stands between quotation marks in a fact, a span a phrase; the comma or full stop before the closing mark is left out. */
export function quotedPhrases(fact: Fact): Span[] {
  return matchesOf(MARKS, fact.quote).map((match) => {
    const words = (match[1] ?? '').replace(/[,.;:!?\s]+$/, '')
    const start = fact.start + match.index + 1
    return { start, end: start + words.length }
  })
}

/** The quoted words of a fact: all of it where it is a direct quotation, else what stands between quotation marks. */
export function quotedWords(text: string, fact: Fact): Word[] {
  if (fact.voice === 'direct') return wordsOf(text, fact.start, fact.end)
  return quotedPhrases(fact).flatMap(({ start, end }) => wordsOf(text, start, end))
}

/** Who is named last in the chain, unless that is an outlet. */
function speakerOf({ attribution }: Fact, names: Names): string | null {
  const origin = attribution.at(-1)
  if (!origin || origin.anonymous) return null
  const name = origin.entity ?? origin.source
  return looksLikeOutlet(name) ? null : names(name)
}

/** A fact that opens so speaks of what the sentence before named. */
const LEANING =
  /^(?:\S+(?: \S+){0,3} of them\b|it|its|they|their|he|his|she|her|this|these|that|those|such|both|the (?:figure|sum|move|step|decision|plan))\b/i

/** Content words of the sentence before a fact's own. */
function wordsBefore({ text, sentences }: Extraction, fact: Fact): Word[] {
  const before = sentences.findLast(({ end }) => end <= fact.sentence.start)
  return before ? wordsOf(text, before.start, before.end).filter(({ weight }) => weight > 0) : []
}

/** Makes a fact comparable. */
export function propositionOf(
  article: number,
  extraction: Extraction,
  fact: Fact,
  names: Names,
): Proposition {
  const { text, published } = extraction
  const mentions = fact.entities.flatMap((mention): Mention[] => {
    const written = text.slice(mention.start, mention.end)
    if (written === written.toLowerCase() && mention.kind !== 'person') return []
    const words = wordsOf(mention.name)
    // "Japan" is to meet "Japanese", and "the Cabinet" the cabinet.
    const single =
      words.length === 1 && (mention.kind === 'place' || isCommon(words[0])) ? words[0] : undefined
    const person = mention.kind === 'person'
    return [
      {
        start: mention.start,
        end: mention.end,
        text: written,
        stem: single ? single.stem : nameStem(names(mention.name, mention.kind), person),
        weight: single ? single.weight : NAME_WEIGHT,
        person,
      },
    ]
  })
  const words = contentWords(text, fact, fact, mentions)
  const context = [
    ...contentWords(text, { start: fact.sentence.start, end: fact.start }, fact, []),
    ...contentWords(text, { start: fact.end, end: fact.sentence.end }, fact, []),
    ...(LEANING.test(fact.quote) ? wordsBefore(extraction, fact) : []),
  ]
  return {
    ref: { article, fact: fact.id },
    fact,
    text,
    day: publishedDay(published),
    words,
    context,
    verbs: verbsOf(text, fact),
    persons: new Set(mentions.flatMap(({ person, stem: name }) => (person ? [name] : []))),
    quantities: fact.quantities,
    dates: fact.dates,
    placed: fact.dates.flatMap((date) => {
      // The day on which somebody said it is not the day of what they said.
      if (!inside(date, fact)) return []
      const days = daysOf(date.value)
      return days ? [{ date, days }] : []
    }),
    speaker: speakerOf(fact, names),
    source: contentStems(fact.attribution.at(-1)?.source ?? ''),
    quoted: new Set(quotedWords(text, fact).flatMap((word) => (word.weight > 0 ? [word.stem] : []))),
    notes: emptyNotes(),
  }
}
