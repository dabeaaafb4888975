import type { Alarm, Relation, StoredComparison, StoredRow } from '#core/comparison.ts'

const GRAVITY: Record<Exclude<Relation, 'only'>, number> = { contradict: 3, update: 2, differ: 1, agree: 0 }

/**
 * A stored comparison without the articles that are no longer in the library: what was found between the others stays as
 * it was. A row that loses all of its facts goes, one that is left with a single article stands alone.
 * @param kept the places of the articles that are still there, in order
 */
export function withoutGone(stored: StoredComparison, kept: readonly number[]): StoredComparison {
  if (kept.length === stored.articles.length) return stored
  const placeOf = new Map(kept.map((old, place) => [old, place]))
  const has = (article: number) => placeOf.has(article)
  const move = (article: number) => placeOf.get(article) ?? -1
  const moved = <T extends { article: number }>(one: T): T => ({ ...one, article: move(one.article) })

  const groups = stored.origins.groups.map((group, was) => ({ group, was }))
  const left = groups.filter(({ group }) => group.articles.some(has))
  const groupOf = new Map(left.map(({ was }, place) => [was, place]))

  const rows = stored.rows.map((row, was) => ({ row, was }))
  const rowsLeft = rows.filter(({ row }) => row.facts.some(({ article }) => has(article)))
  const rowOf = new Map(rowsLeft.map(({ was }, place) => [was, place]))

  return {
    articles: kept.flatMap((old) => stored.articles[old] ?? []),
    rows: rowsLeft.map(({ row }) => rowWithout(row, has, moved, groupOf)),
    reuse: stored.reuse
      .filter(({ a, b }) => has(a) && has(b))
      .map((pair) => ({ ...pair, a: move(pair.a), b: move(pair.b) })),
    origins: {
      count: left.length,
      groups: left.map(({ group }) => ({
        ...group,
        articles: group.articles.filter(has).map(move),
        evidence: group.evidence.filter(({ article }) => has(article)).map(moved),
      })),
    },
    citations: stored.citations
      .filter(({ from, to }) => has(from) && has(to))
      .map((one) => ({ ...one, from: move(one.from), to: move(one.to) })),
    loops: stored.loops.filter((loop) => loop.every(has)).map((loop) => loop.map(move)),
    alarms: (stored.alarms ?? []).flatMap((alarm): Alarm[] => {
      const evidence = alarm.evidence.filter(({ article }) => has(article)).map(moved)
      if (alarm.kind === 'loop') {
        return alarm.articles.every(has) ? [{ ...alarm, articles: alarm.articles.map(move), evidence }] : []
      }
      const row = rowOf.get(alarm.row)
      return row === undefined ? [] : [{ ...alarm, row, evidence }]
    }),
    terms: stored.terms.flatMap((term) => {
      const variants = term.variants
        .map((variant) => ({ ...variant, articles: variant.articles.filter(has).map(move) }))
        .filter(({ articles }) => articles.length > 0)
      return variants.length > 1 ? [{ ...term, variants }] : []
    }),
  }
}

function rowWithout(
  row: StoredRow,
  has: (article: number) => boolean,
  moved: <T extends { article: number }>(one: T) => T,
  groupOf: ReadonlyMap<number, number>,
): StoredRow {
  const facts = row.facts.map((ref, was) => ({ ref, was })).filter(({ ref }) => has(ref.article))
  if (facts.length === row.facts.length) {
    return {
      ...row,
      facts: row.facts.map(moved),
      differences: row.differences.map(moved),
      ...(row.originGroups && {
        originGroups: row.originGroups.flatMap((group) => groupOf.get(group) ?? []),
      }),
    }
  }
  const factOf = new Map(facts.map(({ was }, place) => [was, place]))
  const pairs = (row.pairs ?? []).flatMap((pair) => {
    const [a, b] = [factOf.get(pair.a), factOf.get(pair.b)]
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }]
  })
  const alone = new Set(facts.map(({ ref }) => ref.article)).size < 2
  const [gravest] = [...pairs].sort((x, y) => GRAVITY[y.relation] - GRAVITY[x.relation])
  const originGroups = row.originGroups?.flatMap((group) => groupOf.get(group) ?? [])
  return {
    ...row,
    ...(alone
      ? { relation: 'only' as const, aspect: null, explanation: '' }
      : gravest && { relation: gravest.relation, aspect: gravest.aspect, explanation: gravest.explanation }),
    facts: facts.map(({ ref }) => moved(ref)),
    differences: alone ? [] : row.differences.filter(({ article }) => has(article)).map(moved),
    origins: alone ? 1 : Math.min(row.origins, originGroups?.length || row.origins),
    ...(row.pairs && { pairs }),
    ...(originGroups && { originGroups }),
  }
}
