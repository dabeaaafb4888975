import type { Extraction, Fact, Hop, Span, Voice } from '#core/fact.ts'
import { paragraphs } from '#core/text/blocks.ts'
import { contains, overlaps, within } from '#core/text/spans.ts'
import { findQuotations, type Quotation } from '../extract/quotations.ts'
import { type Anchor, findAnchor } from './anchor.ts'
import type { CorrectedFact, Correction, CorrectionKind, Decision, Unplaced } from './correction.ts'
import { findFact, isSame } from './find-fact.ts'

type Read = Pick<Extraction, 'text' | 'sentences' | 'dates' | 'quantities' | 'entities'> & {
  facts: Array<Fact | CorrectedFact>
}
/** `moved`: it was decided about another version, whose offsets say nothing here. */
type Placed = { correction: Correction; at: Span; moved: boolean }
type Target = { fact: Fact; machine: Fact | null; decided: Map<CorrectionKind, Placed> }

/**
 * Puts what people decided over what the engine read. Rejected facts stay, marked; nothing else of a fact changes than
 * what was decided. In the version a decision was made in, its fact is found by its exact span, else by the fact that
 * shares more than half of its words; in another version by quote and surroundings first. Of two decisions of one kind
 * about one fact the later counts. Applying is idempotent, and applying nothing gives the engine's own answer back.
 *
 * @param read a reading, or one that decisions were applied to before
 * @param versionId the version it was read from
 * @param corrections those in force, in any order
 */
export function applyCorrections(
  read: Read,
  versionId: string,
  corrections: Correction[],
): { facts: CorrectedFact[]; unplaced: Unplaced[] } {
  const targets: Target[] = read.facts
    .map(machineFact)
    .filter((fact) => fact !== null)
    .sort(byPlace)
    .map((fact) => ({ fact, machine: fact, decided: new Map() }))
  const unplaced: Unplaced[] = []
  const placed: Placed[] = []
  for (const correction of corrections.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const moved = correction.versionId !== versionId
    const at = place(read.text, correction.about, moved)
    if (at) placed.push({ correction, at, moved })
    else unplaced.push({ id: correction.id, reason: 'words' })
  }
  const reader = new Reader(read)
  for (const one of placed) {
    const { decision } = one.correction
    if (decision.kind !== 'add') continue
    const known = targets.find(({ fact }) => isSame(fact, one.at))
    const target = known ?? { fact: reader.newFact(one, decision), machine: null, decided: new Map() }
    if (!known) targets.push(target)
    target.decided.set('add', one)
  }
  for (const one of placed) {
    const { id, decision } = one.correction
    if (decision.kind === 'add') continue
    const target = findTarget(targets, one.at) ?? alreadyThere(targets, read.text, one)
    if (target) target.decided.set(decision.kind, one)
    else unplaced.push({ id, reason: 'fact' })
  }
  const facts = targets.map((target) => reader.decide(target))
  facts.sort(byPlace)
  return { facts, unplaced: unplaced.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function machineFact(fact: Fact | CorrectedFact): Fact | null {
  return 'machine' in fact ? fact.machine : fact
}

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end

function place(text: string, anchor: Anchor, moved: boolean): Span | null {
  const stands = !moved && anchor.quote !== '' && text.slice(anchor.start, anchor.end) === anchor.quote
  return stands ? { start: anchor.start, end: anchor.end } : findAnchor(text, anchor)
}

const findTarget = (targets: Target[], at: Span) => findFact(targets, at, ({ fact }) => fact)

/** A newer engine may find by itself the words that a person had set right. */
function alreadyThere(targets: Target[], text: string, { correction, moved }: Placed): Target | undefined {
  const { decision } = correction
  const at = decision.kind === 'span' ? place(text, decision.span, moved) : null
  return at ? findTarget(targets, at) : undefined
}

/** Reads what a fact holds off the article. */
class Reader {
  #read: Read
  #quotations: Quotation[] | undefined

  constructor(read: Read) {
    this.#read = read
  }

  newFact({ correction, at }: Placed, decision: Extract<Decision, { kind: 'add' }>): Fact {
    const { attribution, certainty, polarity } = decision
    const fact: Fact = {
      id: correction.id,
      start: at.start,
      end: at.end,
      quote: '',
      sentence: at,
      rule: '',
      voice: 'own',
      attribution,
      certainty,
      polarity,
      stage: null,
      dates: [],
      quantities: [],
      entities: [],
    }
    return this.#at(fact, at)
  }

  decide({ fact, machine, decided }: Target): CorrectedFact {
    const { text } = this.#read
    let now = fact
    for (const kind of ['add', 'speaker', 'span'] as const) {
      const one = decided.get(kind)
      if (!one) continue
      const { about, decision } = one.correction
      if (decision.kind === 'add' || decision.kind === 'speaker') {
        const attribution = one.moved
          ? decision.attribution.map((hop) => moveHop(text, hop, one.at.start - about.start))
          : decision.attribution
        const voice = this.#voice(now, attribution)
        now = { ...now, attribution, voice }
        if (decision.kind === 'add') {
          now = { ...now, certainty: decision.certainty, polarity: decision.polarity }
        }
      } else if (decision.kind === 'span') {
        const span = place(text, decision.span, one.moved)
        if (span) now = this.#at(now, span)
      }
    }
    return {
      ...now,
      corrections: [...decided.values()].map(({ correction }) => correction.id).sort(),
      rejected: decided.has('reject'),
      machine,
      about: { start: fact.start, end: fact.end },
    }
  }

  /** The fact with other words: what stands in them is read off the article again. */
  #at(fact: Fact, span: Span): Fact {
    const { text, sentences, dates, quantities, entities } = this.#read
    const { start, end } = span
    const touched = sentences.filter((sentence) => overlaps(sentence, span))
    const around = {
      start: Math.min(start, touched[0]?.start ?? start),
      end: Math.max(end, touched.at(-1)?.end ?? end),
    }
    const sentence = contains(fact.sentence, span) && !isSame(fact.sentence, span) ? fact.sentence : around
    const mentions = entities.flatMap(({ name, kind, mentions }) =>
      mentions.filter((one) => contains(span, one)).map((one) => ({ ...one, name, kind })),
    )
    const moved: Fact = {
      ...fact,
      start,
      end,
      quote: text.slice(start, end),
      sentence,
      dates: within(dates, fact.attribution.length ? sentence : span),
      quantities: within(quantities, span),
      entities: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    }
    if (fact.attribution.length === 0) return { ...moved, voice: 'own' }
    // Fewer words of a quotation are a quotation still; of words that are partly quoted, it has to be seen.
    const asBefore = contains(fact, span) && fact.voice !== 'mixed' && fact.voice !== 'own'
    return { ...moved, voice: asBefore && !isSame(fact, span) ? fact.voice : this.#quoted(span) }
  }

  /** Who says it does not change how it is quoted, except where it was, or becomes, the outlet's own word. */
  #voice(fact: Fact, attribution: Hop[]): Voice {
    if (attribution.length === 0) return 'own'
    return fact.voice === 'own' ? this.#quoted(fact) : fact.voice
  }

  #quoted(span: Span): Voice {
    this.#quotations ??= findQuotations(this.#read.text, paragraphs(this.#read.text))
    if (this.#quotations.some((one) => contains(one, span))) return 'direct'
    return this.#quotations.some((one) => overlaps(one, span)) ? 'mixed' : 'indirect'
  }
}

/** A hop whose words are no longer in the text keeps them, without a place. */
function moveHop(text: string, hop: Hop, by: number): Hop {
  const { start, end, ...rest } = hop
  if (start === undefined || end === undefined) return hop
  const near = { start: start + by, end: end + by, quote: hop.source, prefix: '', suffix: '' }
  return { ...rest, ...findAnchor(text, near) }
}
