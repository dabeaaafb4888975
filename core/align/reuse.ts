import type { ReuseClass } from '#core/comparison.ts'
import { wordsOf } from './words.ts'

const SHINGLE = 3

/** The runs of three words of a text, as a set. Shorter texts give one run. */
export function shinglesOf(text: string): Set<string> {
  const stems = wordsOf(text).map((word) => word.stem)
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE <= stems.length; at++) shingles.add(stems.slice(at, at + SHINGLE).join(' '))
  if (shingles.size === 0 && stems.length > 0) shingles.add(stems.join(' '))
  return shingles
}

/** Share of the smaller set that stands in the other, 0…1. */
export function containmentOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared += 1
  return shared / small.size
}

const PARTIAL = 0.09
const WHOLE = 0.5

/** The METER class (Gaizauskas et al., 2001) that a containment stands for. */
export const classOf = (containment: number): ReuseClass =>
  containment >= WHOLE ? 'wholly-derived' : containment >= PARTIAL ? 'partially-derived' : 'non-derived'
