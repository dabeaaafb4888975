import type { FactRef } from '#core/comparison.ts'

export const keyOf = ({ article, fact }: FactRef) => `${article} ${fact}`

/** Facts that share a row. `from`: places of the engine's rows that they come from; `by`: decisions that changed it. */
export type Regrouped = {
  facts: ReadonlyMap<string, FactRef>
  from: ReadonlySet<number>
  by: ReadonlySet<string>
}

const holding = (row: Regrouped, refs: readonly FactRef[]) => refs.filter((ref) => row.facts.has(keyOf(ref)))

/** The first row that holds all of these facts. */
export const together = (rows: readonly Regrouped[], refs: readonly FactRef[]) =>
  rows.find((row) => holding(row, refs).length === refs.length)

/** Whether no row holds facts of two parts. */
export const areApart = (rows: readonly Regrouped[], parts: readonly FactRef[][]) =>
  rows.every((row) => parts.filter((part) => holding(row, part).length > 0).length < 2)

function without(row: Regrouped, refs: readonly FactRef[], by: string): Regrouped {
  const gone = new Set(refs.map(keyOf))
  return {
    facts: new Map([...row.facts].filter(([key]) => !gone.has(key))),
    from: row.from,
    by: new Set(row.by).add(by),
  }
}

/**
 * Makes one row of those that hold the parts. The engine lets a fact stand in two rows, so of each part the row counts
 * that holds most of it. What is elsewhere by now is fetched from there.
 */
export function join(rows: readonly Regrouped[], parts: readonly FactRef[][], by: string): Regrouped[] {
  const all = parts.flat()
  if (together(rows, all)) return [...rows]
  const chosen = [...new Set(parts.flatMap((part) => rowOf(rows, part, all) ?? []))]
  const first = rows.find((row) => chosen.includes(row))
  if (!first) return [...rows]
  const facts = new Map(chosen.flatMap((row) => [...row.facts]))
  const fetched = new Map<Regrouped, FactRef[]>()
  for (const ref of all) {
    if (facts.has(keyOf(ref))) continue
    facts.set(keyOf(ref), ref)
    const home = rows.find((row) => row.facts.has(keyOf(ref)))
    if (home) fetched.set(home, [...(fetched.get(home) ?? []), ref])
  }
  const sources = [...chosen, ...fetched.keys()]
  const one: Regrouped = {
    facts,
    from: new Set(sources.flatMap((row) => [...row.from])),
    by: new Set(chosen.flatMap((row) => [...row.by])).add(by),
  }
  return rows.flatMap((row) => {
    if (row === first) return [one]
    const refs = fetched.get(row)
    const left = refs ? without(row, refs, by) : row
    return chosen.includes(row) || left.facts.size === 0 ? [] : [left]
  })
}

/** The row that holds most of a part; of several the one that holds most of all the parts, then the smallest. */
function rowOf(
  rows: readonly Regrouped[],
  part: readonly FactRef[],
  all: readonly FactRef[],
): Regrouped | undefined {
  const [best] = rows
    .map((row) => ({ row, own: holding(row, part).length, any: holding(row, all).length }))
    .filter(({ own }) => own > 0)
    .sort((x, y) => y.own - x.own || y.any - x.any || x.row.facts.size - y.row.facts.size)
  return best?.row
}

/** Takes the facts of a part out of every row that holds facts of the rest. Those without another place stay together. */
export function split(
  rows: readonly Regrouped[],
  part: readonly FactRef[],
  rest: readonly FactRef[],
  by: string,
): Regrouped[] {
  const isMixed = (row: Regrouped) => holding(row, rest).length > 0 && holding(row, part).length > 0
  const kept = rows.map((row) => (isMixed(row) ? without(row, part, by) : row))
  const placed = new Set(kept.flatMap((row) => [...row.facts.keys()]))
  return kept.flatMap((row, at) => {
    const before = rows[at]
    const homeless =
      before && before !== row ? holding(before, part).filter((ref) => !placed.has(keyOf(ref))) : []
    if (homeless.length === 0) return [row]
    for (const ref of homeless) placed.add(keyOf(ref))
    const facts = new Map(homeless.map((ref) => [keyOf(ref), ref]))
    return [row, { ...row, facts }]
  })
}
