import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

const LONGEST = 90

/** The words of the spans as written, or the start of the quote where there are none. */
function wordsAt({ text, fact }: Proposition, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }) => text.slice(start, end))
  const words = (parts.length > 0 ? parts.join(' … ') : fact.quote).replace(/\s+/g, ' ')
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words
}

/** A bare "not" says little: what is denied is told in full. */
const needsAll = ({ relation, aspect }: Finding) => relation === 'agree' || aspect === 'negation'

/** Which of two reports has no day, where the verdict hangs on that. */
function undated(pair: Pair, [x, y]: [string, string]): string {
  const [noA, noB] = [pair.a.day === null, pair.b.day === null]
  if (noA && noB) return '; both are undated, so which is the later is not known'
  return `; ${noA ? x : y} is undated, so which is the later is not known`
}

/** One sentence from the two spans that a finding rests on, naming both sources. */
export function explain(pair: Pair, finding: Finding, sources: readonly string[]): string {
  const [x = '', y = ''] = [sources[pair.a.ref.article], sources[pair.b.ref.article]]
  const a = wordsAt(pair.a, needsAll(finding) ? [] : finding.a)
  const b = wordsAt(pair.b, needsAll(finding) ? [] : finding.b)
  if (finding.relation === 'agree') return `${x} and ${y} agree: “${a}”, “${b}” (${finding.why}).`
  const open = finding.undated ? undated(pair, [x, y]) : ''
  return `${x} has “${a}” where ${y} has “${b}”: ${finding.why}${open}.`
}
