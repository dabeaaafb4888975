import { type Coverage, coverageOf } from '#core/extract/coverage.ts'
import { BOILERPLATE_TEXT, FACT_RULE_TEXT, SKIP_RULE_TEXT } from '#core/extract/rules.ts'
import type { Span } from '#core/fact.ts'
import { overlaps, touching } from '#core/text/spans.ts'
import type { ReadExtraction, ShownFact } from '#server/corrections/types.ts'
import { cutSegments, type Segment } from '../reader/segments.ts'

export type Cover = Coverage['cover']

/** A sentence as the page shows it: what became of it, the rules that decided so in words, and its facts. */
export type SentenceView = Span & {
  cover: Cover
  why: string[]
  /** Numbers of the facts in it; rejected ones apart. */
  facts: number[]
  rejected: number[]
  corrected: boolean
  /** It begins a paragraph. */
  opens: boolean
}

type Read = NonNullable<ReadExtraction['reading']>

const UNKNOWN = 'It was read before rules were kept.'

/** What became of every sentence, with people's decisions applied. A rejected fact covers nothing. */
export function viewSentences(text: string, read: Read): SentenceView[] {
  const numbers = new Map(read.facts.map(({ id, n }) => [id, n]))
  const kept = read.facts.filter(({ rejected }) => !rejected)
  const touched = read.facts.filter(({ corrections }) => corrections.length > 0)
  const covers = coverageOf({ ...read, text, facts: kept.map(asRead) })
  return covers.map((sentence, i) => {
    const people = touched.filter((fact) => overlaps(fact, sentence))
    const rejected = people.filter((fact) => fact.rejected)
    // Words that a person chose may begin in one sentence and end in another.
    const reaching = people.filter((fact) => !fact.rejected && !sentence.facts.includes(fact.id))
    const facts = [...sentence.facts, ...reaching.map(({ id }) => id)].flatMap((id) => numbers.get(id) ?? [])
    const cover = facts.length > 0 ? 'facts' : sentence.cover
    const before = covers[i - 1]
    return {
      start: sentence.start,
      end: sentence.end,
      cover,
      why: whyOf({ ...sentence, cover }, people, rejected),
      facts,
      rejected: rejected.map(({ n }) => n),
      corrected: people.length > 0,
      opens: before === undefined || /\n\s*\n/.test(text.slice(before.end, sentence.start)),
    }
  })
}

/** A fact in the engine's own form, as far as coverage looks at it. */
function asRead({ hops, before: _, n: _n, ...fact }: ShownFact) {
  return { ...fact, attribution: hops }
}

function whyOf({ cover, rules }: Coverage, people: ShownFact[], rejected: ShownFact[]): string[] {
  const texts: Record<string, string> = {
    ...(cover === 'facts' ? FACT_RULE_TEXT : cover === 'boilerplate' ? BOILERPLATE_TEXT : SKIP_RULE_TEXT),
  }
  const why = rules.map((rule) => texts[rule] ?? rule)
  if (cover === 'facts' && people.some((fact) => fact.before === null && !fact.rejected)) {
    why.push('A person added what the engine had not read.')
  }
  if (cover === 'nothing' && rejected.length > 0) why.push('A person rejected what the engine had read here.')
  if (cover === 'facts' && people.some((fact) => fact.before !== null && !fact.rejected)) {
    why.push('A person corrected what the engine had read.')
  }
  return why.length > 0 ? why : [UNKNOWN]
}

export const isExplained = ({ why }: SentenceView) => why[0] !== UNKNOWN

/** How many sentences have each cover. */
export function countCovers(sentences: SentenceView[]): Record<Cover, number> {
  const counts = { facts: 0, boilerplate: 0, nothing: 0 }
  for (const { cover } of sentences) counts[cover] += 1
  return counts
}

/** A book-length text is shown in parts of about this many characters; nearly every report is one part. */
const PART_LENGTH = 24_000

/** Divides sentences into parts, at the beginnings of paragraphs where there are any. */
export function splitSentences(sentences: SentenceView[]): SentenceView[][] {
  const parts: SentenceView[][] = [[]]
  let length = 0
  for (const sentence of sentences) {
    if (length > 2 * PART_LENGTH || (length > PART_LENGTH && sentence.opens)) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(sentence)
    length += sentence.end - sentence.start
  }
  return parts
}

/** A sentence cut where facts begin and end. */
export function segmentsOf(text: string, sentence: Span, facts: ShownFact[]): Segment[] {
  return cutSegments(
    text,
    sentence,
    facts.filter((fact) => overlaps(fact, sentence)),
  )
}

/** Whether every sentence of the report that is no boilerplate was left out for its language. */
export function isForeign(read: Read, sentences: SentenceView[]): boolean {
  const rest = sentences.filter(({ cover }) => cover !== 'boilerplate')
  return (
    rest.length > 0 &&
    rest.every((one) => touching(read.skipped, one).some(({ rule }) => rule === 'not English'))
  )
}
