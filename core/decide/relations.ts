import type { FactPair, FactRef, StoredRow } from '#core/comparison.ts'
import type { SaidRelation } from './decision.ts'
import { keyOf } from './regroup.ts'

export type Said = Pick<FactPair, 'relation' | 'aspect'>

const GRAVITY: Record<SaidRelation, number> = { contradict: 3, update: 2, differ: 1, agree: 0 }

/** Stands where the engine's sentence stood, which spoke of another relation. */
export const SAID_BY_PERSON = 'A person decided how these relate.'

const isAs = (one: Said, { relation, aspect }: Pick<StoredRow, 'relation' | 'aspect'>) =>
  one.relation === relation && one.aspect === aspect

/** Places of the pairs of a row that are of these facts. Results stored by older engines tell of no pairs. */
export function pairsAmong(row: StoredRow, refs: readonly FactRef[]): number[] {
  const known = new Set(refs.map(keyOf))
  const isKnown = (at: number) => {
    const ref = row.facts[at]
    return ref !== undefined && known.has(keyOf(ref))
  }
  return pairsOf(row).flatMap(({ a, b }, at) => (isKnown(a) && isKnown(b) ? [at] : []))
}

const pairsOf = ({ pairs = [] }: StoredRow): FactPair[] => pairs

/**
 * A row as people decided that it relates. `said`: the row as a whole, null where nobody spoke of it; `pairs`: single
 * pairs, by their places. A row that nobody spoke of as a whole says what the gravest of its pairs says. The engine's
 * sentences and marks stay where they say the same as the person.
 */
export function sayRelations(row: StoredRow, said: Said | null, pairs: ReadonlyMap<number, Said>): StoredRow {
  const told =
    pairs.size === 0 ? row : { ...row, pairs: pairsOf(row).map((pair, at) => retold(pair, pairs.get(at))) }
  if (said) return withRelation(told, said)
  return pairs.size === 0 ? told : gravest(told)
}

function retold(pair: FactPair, said: Said | undefined): FactPair {
  return said && !isAs(said, pair) ? { ...pair, ...said, explanation: SAID_BY_PERSON } : pair
}

function withRelation(row: StoredRow, { relation, aspect }: Said, explanation = SAID_BY_PERSON): StoredRow {
  if (isAs({ relation, aspect }, row)) return row
  return { ...row, relation, aspect, explanation, differences: relation === 'agree' ? [] : row.differences }
}

function gravest(row: StoredRow): StoredRow {
  const [first, ...others] = pairsOf(row)
  if (!first) return row
  const worst = others.reduce(
    (one, pair) => (GRAVITY[pair.relation] > GRAVITY[one.relation] ? pair : one),
    first,
  )
  const isPlain = row.relation === 'agree' && row.aspect === null
  const isTold = (pair: FactPair) => isAs(pair, row) && (isPlain || pair.explanation === row.explanation)
  if (worst.relation === row.relation && pairsOf(row).some(isTold)) return row
  return { ...withRelation(row, worst), explanation: worst.explanation || SAID_BY_PERSON }
}
