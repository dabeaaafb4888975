import type { Fact, SkipRule, Span, Voice } from '#core/fact.ts'
import { contains } from '#core/text/spans.ts'
import { chainOf, type Told } from './chains.ts'
import { type Claim, splitClaims, wordsIn } from './claims.ts'
import { factRule } from './fact-rule.ts'
import { mainClauseOf } from './main-clause.ts'
import { certaintyOf, polarityOf, stageOf } from './modality.ts'
import { ownClaims, rests, whyNoClaim } from './own-claims.ts'
import { type Clause, isMark } from './reports/clause.ts'
import type { SpokenSentence } from './speech.ts'

type BareFact = Omit<Fact, 'id' | 'dates' | 'quantities' | 'entities'>

/** The facts of one sentence in order of place or, where there are none, why. */
export type Found = { facts: BareFact[]; skip?: SkipRule }

/** The facts of one sentence: what each report says, clause by clause, and what the outlet says itself. */
export function factsOf(
  text: string,
  { sentence, clause, signature }: SpokenSentence,
  reports: Told[],
): Found {
  if (signature) return { facts: [], skip: 'signature' }
  if (!clause.words.length)
    return {
      facts: [],
      skip: /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)) ? 'too long' : 'no words',
    }
  const told = reports.filter((report) => holdsClaim(clause, report))
  const stated = ownClaims(text, clause, sentence, told)
  const seen = new Set<string>()
  const facts = [...reported(clause, told), ...stated.claims].flatMap((claim): BareFact[] => {
    const chain = chainOf(told, claim)
    const voice = voiceOf(clause, claim, chain)
    const inner = voice === 'direct' ? unquoted(clause, claim) : { start: claim.start, end: claim.end }
    const key = `${inner.start}-${inner.end}`
    const quote = text.slice(inner.start, inner.end)
    if (seen.has(key) || !/[\p{L}\p{N}]/u.test(quote)) return []
    seen.add(key)
    const reading = mainClauseOf(clause, inner, chain)
    return [
      {
        ...inner,
        quote,
        sentence: withSpeaker(sentence, chain),
        rule: factRule(clause, claim, chain, voice, told.length > 0),
        voice,
        attribution: chain.map(({ hop }) => hop),
        certainty: certaintyOf(reading),
        polarity: polarityOf(reading),
        stage: stageOf(reading),
      },
    ]
  })
  if (facts.length) return { facts: facts.sort((a, b) => a.start - b.start || b.end - a.end) }
  return { facts, skip: reports.length ? 'only says who speaks' : (stated.skip ?? 'no words') }
}

/** The sentence, back to the one that names the speaker of a quotation it goes on with. */
function withSpeaker(sentence: Span, chain: Told[]): Span {
  const start = chain.reduce((least, { named }) => Math.min(least, named?.start ?? least), sentence.start)
  return { start, end: sentence.end }
}

/** The innermost contents, claim by claim, and of wider ones what no other report takes up. */
function reported(clause: Clause, told: Told[]): Claim[] {
  const contents = told
    .map((t) => t.content)
    .filter((c, i, all) => all.findIndex((d) => d.start === c.start && d.end === c.end) === i)
  return contents.flatMap((content) => {
    const inner = told.filter(
      (t) => contains(content, t.content) && t.content.end - t.content.start < content.end - content.start,
    )
    if (!inner.length)
      return quotedWhole(clause, content)
        ? [{ ...content, link: 'own' }]
        : withoutStubs(clause, splitClaims(clause, content))
    return rests(clause, content, inner)
      .filter((rest) => !whyNoClaim(clause, rest))
      .flatMap((rest) => splitClaims(clause, rest))
  })
}

/** A report of no clause ("confirmed the visit") reports nothing that is apart from it; the sentence is the claim. */
function holdsClaim({ words, quote }: Clause, { content, whole, cue }: Told): boolean {
  if (whole) return true
  const verb = words.find((w) => w.start === cue?.start)
  // Goods are recalled in numbers; what is remembered is told in a clause or a quotation.
  if (verb?.lemma === 'recall' && words.find((w) => w.start >= content.start)?.tag === 'num') return false
  const inside = words.flatMap((w, i) => (contains(content, w) ? [{ w, quoted: quote[i] !== -1 }] : []))
  return (
    inside.length > 6 ||
    inside.some(({ w, quoted }) => quoted || /^(?:verb|aux|inf|ing|part)$/.test(w.tag) || w.tag === 'mark')
  )
}

/** Claims of three words and more; the whole where all are shorter. */
function withoutStubs(clause: Clause, claims: Claim[]): Claim[] {
  const long = claims.filter((claim) => {
    const { from, to } = wordsIn(clause, claim)
    return to - from > 2
  })
  return long.length ? long : claims
}

function quotedWhole({ words, quote }: Clause, span: Span): boolean {
  const inside = words.map((w, i) => ({ w, q: quote[i] })).filter(({ w }) => contains(span, w))
  return inside.length > 0 && inside.every(({ q }) => q !== -1 && q === inside[0]?.q)
}

function voiceOf(clause: Clause, span: Span, chain: Told[]): Voice {
  if (!chain.length) return 'own'
  if (quotedWhole(clause, span)) return 'direct'
  return clause.words.some((w, i) => clause.quote[i] !== -1 && contains(span, w)) ? 'mixed' : 'indirect'
}

/** A direct quotation without its marks. */
function unquoted(clause: Clause, span: Span): Span {
  const { from, to } = wordsIn(clause, span)
  const { words, quotations, quote } = clause
  const quotation = quotations[quote[from] ?? -1]
  if (!quotation) return span
  let first = from
  let last = to
  while (first < last && (words[first]?.start ?? 0) < quotation.inner.start) first++
  while (
    last > first &&
    ((words[last - 1]?.end ?? 0) > quotation.inner.end || isMark(words[last - 1], ',.;:—–'))
  )
    last--
  const [head, tail] = [words[first], words[last - 1]]
  return head && tail ? { start: head.start, end: tail.end } : { start: span.start, end: span.start }
}
