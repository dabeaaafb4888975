import type { Reuse } from '#core/comparison.ts'
import type { Span } from '#core/fact.ts'
import type { Proposition } from './proposition.ts'

/** Share of a fact's letters that must stand in a passage that both texts have. */
const COPIED = 0.6

const lengthIn = ({ start, end }: Span) => Math.max(1, end - start)
const overlap = (x: Span, y: Span) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))

/**
 * For each proposition those of other articles whose very words it has, by the passages that both texts share. Says
 * nothing of who had them first; pairs of articles that are independent are left out.
 */
export function wordingShared(
  propositions: readonly Proposition[],
  reuse: readonly Reuse[],
): Array<Set<number>> {
  const shared = propositions.map(() => new Set<number>())
  const inArticle = new Map<number, number[]>()
  propositions.forEach(({ ref }, i) => {
    const known = inArticle.get(ref.article)
    if (known) known.push(i)
    else inArticle.set(ref.article, [i])
  })
  const lengthOf = (i: number) => lengthIn(propositions[i]?.fact ?? { start: 0, end: 0 })
  for (const { a, b, class: kind, passages } of reuse) {
    if (kind === 'non-derived') continue
    const common = new Map<string, { i: number; j: number; ofI: number; ofJ: number }>()
    for (const passage of passages) {
      // Edits within a passage are small: what stands at one place of it stands at the same share of it in the other.
      const scale = lengthIn(passage.b) / lengthIn(passage.a)
      const across = (at: number) => passage.b.start + (at - passage.a.start) * scale
      const touched = (article: number, span: Span) =>
        (inArticle.get(article) ?? []).flatMap((i) => {
          const { start = 0, end = 0 } = propositions[i]?.fact ?? {}
          if (start >= span.end || end <= span.start) return []
          const cut = { start: Math.max(start, span.start), end: Math.min(end, span.end) }
          return cut.start < cut.end ? [{ i, cut }] : []
        })
      const right = touched(b, passage.b)
      for (const { i, cut } of touched(a, passage.a)) {
        const mapped = { start: across(cut.start), end: across(cut.end) }
        for (const { i: j, cut: other } of right) {
          if (overlap(mapped, other) < Math.min(lengthIn(mapped), lengthIn(other)) / 2) continue
          const entry = common.get(`${i} ${j}`) ?? { i, j, ofI: 0, ofJ: 0 }
          entry.ofI += lengthIn(cut)
          entry.ofJ += lengthIn(other)
          common.set(`${i} ${j}`, entry)
        }
      }
    }
    for (const { i, j, ofI, ofJ } of common.values()) {
      if (ofI / lengthOf(i) >= COPIED) shared[i]?.add(j)
      if (ofJ / lengthOf(j) >= COPIED) shared[j]?.add(i)
    }
  }
  return shared
}
