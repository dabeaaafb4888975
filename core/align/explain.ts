import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

const LONGEST = 90

/** "at least", "about": a figure is told with what qualifies it. */
const QUALIFIER =
  /\b(?:at least|at most|(?:just |slightly |a little )?(?:more|less|fewer) than|no (?:more|fewer|less) than|(?:just )?(?:over|under)|up to|as (?:many|much|few|little|high|low) as|about|around|some|roughly|nearly|almost|approximately|an estimated)\s+$/i
const QUALIFIER_REACH = 24

function qualified({ text, fact }: Proposition, { start, end }: Span): Span {
  const from = Math.max(fact.start, start - QUALIFIER_REACH)
  const before = QUALIFIER.exec(text.slice(from, start))
  return { start: before ? from + before.index : start, end }
}

/** The words of the spans as written, or the start of the quote where there are none. */
function wordsAt(side: Proposition, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }) => side.text.slice(start, end))
  const words = (parts.length > 0 ? parts.join(' … ') : side.fact.quote).replace(/\s+/g, ' ')
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words
}

/** A bare "not", a word out of a remark, or words without a typed difference say little: the facts are told in full. */
const needsAll = ({ relation, aspect }: Finding) =>
  relation === 'agree' || aspect === null || aspect === 'negation' || aspect === 'quote'

/** Which of two reports has no day, where the verdict hangs on that. */
function undated({ a, b }: Pair): string {
  if (a.day === null && b.day === null) return '; both are undated, so which is the later is not known'
  return `; ${a.day === null ? '{a}' : '{b}'} is undated, so which is the later is not known`
}

/** One sentence from the two spans that a finding rests on, naming both sources. */
export function explain(pair: Pair, finding: Finding, sources: readonly string[]): string {
  const [x = '', y = ''] = [sources[pair.a.ref.article], sources[pair.b.ref.article]]
  const spansOf = (side: Proposition, spans: readonly Span[]) =>
    needsAll(finding) ? [] : finding.aspect === 'figure' ? spans.map((span) => qualified(side, span)) : spans
  const [a, b] = [wordsAt(pair.a, spansOf(pair.a, finding.a)), wordsAt(pair.b, spansOf(pair.b, finding.b))]
  const named = (words: string) => words.replaceAll(/\{[ab]\}/g, (side) => (side === '{a}' ? x : y))
  const why = named(`${finding.why}${finding.undated ? undated(pair) : ''}`)
  if (finding.relation === 'agree') return `${x} and ${y} agree: “${a}”, “${b}” (${why}).`
  return `${x} has “${a}” where ${y} has “${b}”: ${why}.`
}
