import type { Span } from '#core/fact.ts'

/** More than half of what two spans cover together is in both, so that no span is so near to two that lie apart. */
const SHARED = 0.5

export const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end

/** Of facts that may have been read anew the one that stood at a span: the exact one, else the one that shares most with it. */
export function findFact<T>(facts: readonly T[], at: Span, spanOf: (fact: T) => Span): T | undefined {
  const exact = facts.find((fact) => isSame(spanOf(fact), at))
  if (exact) return exact
  let best: { fact: T; share: number } | undefined
  for (const fact of facts) {
    const share = shared(spanOf(fact), at)
    if (share > SHARED && share > (best?.share ?? 0)) best = { fact, share }
  }
  return best?.fact
}

function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, both) / (a.end - a.start + b.end - b.start - both)
}
