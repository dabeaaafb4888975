import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

/** Words this close together are marked as one. */
const GAP = 12

const isWhole = (spans: readonly Span[], { fact }: Proposition) =>
  spans.some(({ start, end }) => start <= fact.start && end >= fact.end)

/** The words that the other side has no counterpart for, neighbours as one span. */
function unmatched(side: Proposition, met: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  side.words.forEach(({ start, end }, at) => {
    if (met.has(at)) return
    const last = spans.at(-1)
    const follows = last && start - last.end <= GAP && !met.has(at - 1)
    if (last && follows) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  })
  return spans
}

/** The words to mark on either side: those a finding names, or, where it rests on the whole facts, a word diff. */
export function differencesOf({ a, b, overlap }: Pair, finding: Finding): { a: Span[]; b: Span[] } {
  if (finding.relation === 'agree') return { a: [], b: [] }
  if (!isWhole(finding.a, a) && !isWhole(finding.b, b)) return { a: finding.a, b: finding.b }
  return {
    a: unmatched(a, new Set(overlap.matches.map((match) => match.a))),
    b: unmatched(b, new Set(overlap.matches.map((match) => match.b))),
  }
}
