import type { FactRef, Row, StoredRow } from '#core/comparison.ts'
import type { DecidedRow, NoEffect, RowDecision, Unapplied } from './decision.ts'
import { type DecidedArticle, type Located, locate } from './locate.ts'
import { areApart, join, keyOf, type Regrouped, split, together } from './regroup.ts'
import { pairsAmong, type Said, sayRelations } from './relations.ts'

type Placed = RowDecision & { parts: FactRef[][] }

/** How the engine judges facts that people put together or left together; for each group a row, null for facts it does not know. */
export type Judge = (groups: FactRef[][]) => Array<Row | null>

/**
 * Puts what people decided over what the engine found. Decisions are taken in the order in which they were made, so that
 * of two about the same facts the later counts. Rows whose facts they change are judged anew; no other row changes. A
 * fact never stands in more rows than the engine put it in, and always in one; without decisions the engine's own rows
 * come back.
 *
 * @param comparison what the engine found
 * @param articles its articles, in their order
 * @param decisions those in force, in any order
 * @param judge asked at most once, and only if facts were put together or apart
 */
export function applyDecisions(
  comparison: { rows: readonly StoredRow[] },
  articles: readonly DecidedArticle[],
  decisions: readonly RowDecision[],
  judge: Judge,
): { rows: DecidedRow[]; unapplied: Unapplied[] } {
  const unapplied: Unapplied[] = []
  const placed = decisions
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((decision): Placed[] => {
      const found = locate(articles, decision)
      const reason = whyNot(decision, found)
      if (reason) unapplied.push({ id: decision.id, reason })
      return reason ? [] : [{ ...decision, parts: found.parts.filter((part) => part.length > 0) }]
    })
  let groups = comparison.rows.map(
    ({ facts }, at): Regrouped => ({
      facts: new Map(facts.map((ref) => [keyOf(ref), ref])),
      from: new Set([at]),
      by: new Set(),
    }),
  )
  for (const one of placed) groups = regroup(groups, one)

  const judged = judgeChanged(comparison.rows, groups, articles, judge)
  const rows = groups.flatMap((group, at): Draft[] => {
    const row = judged[at]
    return row ? [{ row, group, decided: new Set(), notes: [], said: null, pairs: new Map() }] : []
  })
  // The latest speaks first: what it has said is not said again.
  for (const one of placed.toReversed()) {
    const reason = settle(rows, one)
    if (reason) unapplied.push({ id: one.id, reason })
  }
  const holding = new Set(rows.flatMap(({ decided }) => [...decided]))
  return {
    rows: rows.map(({ row, group, decided, notes, said, pairs }) => {
      const ids = [...new Set([...decided, ...[...group.by].filter((id) => holding.has(id))])].sort()
      return {
        ...sayRelations(row, said, pairs),
        decided: ids,
        notes: notes.toReversed(),
        engine: ids.length === 0 ? [] : rowsAt(comparison.rows, group.from),
      }
    }),
    unapplied: unapplied.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

type Draft = {
  row: StoredRow
  group: Regrouped
  decided: Set<string>
  notes: string[]
  said: Said | null
  pairs: Map<number, Said>
}

const rowsAt = (rows: readonly StoredRow[], places: ReadonlySet<number>): StoredRow[] =>
  [...places].sort((a, b) => a - b).flatMap((at) => rows[at] ?? [])

const articlesOf = (refs: readonly FactRef[]) => new Set(refs.map(({ article }) => article)).size

/** Why nothing of a decision can be said here. A relation said of three reports says nothing of two of them. */
function whyNot({ decision: { kind }, reports }: RowDecision, { parts, missing }: Located): NoEffect | null {
  const parted = parts.filter((part) => part.length > 0).length
  const isHere =
    kind === 'relate'
      ? reports > 1 && articlesOf(parts.flat()) === reports
      : parted >= (kind === 'note' ? 1 : 2)
  return isHere ? null : (missing.find((reason) => reason !== 'reports') ?? 'reports')
}

function regroup(groups: Regrouped[], { id, decision, parts }: Placed): Regrouped[] {
  switch (decision.kind) {
    case 'join':
    case 'relate':
      return join(groups, parts, id)
    case 'split':
      return split(groups, parts[0] ?? [], parts.slice(1).flat(), id)
    case 'not-comparable':
      return parts.reduce((all, part, at) => split(all, part, parts.slice(0, at).flat(), id), groups)
    case 'note':
      return groups
  }
}

/** The engine's row where a group is still one of them; all others as the engine judges them now. */
function judgeChanged(
  rows: readonly StoredRow[],
  groups: readonly Regrouped[],
  articles: readonly DecidedArticle[],
  judge: Judge,
): Array<StoredRow | null> {
  const startOf = new Map(
    articles.flatMap(({ facts }, article) =>
      facts.map(({ id, start }): [string, number] => [keyOf({ article, fact: id }), start]),
    ),
  )
  const inOrder = (a: FactRef, b: FactRef) =>
    a.article - b.article || (startOf.get(keyOf(a)) ?? 0) - (startOf.get(keyOf(b)) ?? 0)
  const asBefore = groups.map(({ facts, from }) =>
    rowsAt(rows, from).find(
      (row) => row.facts.length === facts.size && row.facts.every((ref) => facts.has(keyOf(ref))),
    ),
  )
  const changed = groups.filter((_, at) => !asBefore[at])
  const judged =
    changed.length === 0 ? [] : judge(changed.map(({ facts }) => [...facts.values()].sort(inOrder)))
  let next = 0
  return asBefore.map((row) => row ?? judged[next++] ?? null)
}

/** Marks the rows in which a decision holds; gives the reason where it holds in none. */
function settle(rows: readonly Draft[], { id, reports, decision, parts }: Placed): NoEffect | null {
  const all = parts.flat()
  const groups = rows.map(({ group }) => group)
  if (decision.kind === 'note') {
    const [most] = rows
      .map((draft) => ({ draft, held: held(draft.group, all) }))
      .filter(({ held }) => held > 0)
      .sort((a, b) => b.held - a.held)
    most?.draft.notes.push(id)
    return most ? null : 'fact'
  }
  if (decision.kind === 'split' || decision.kind === 'not-comparable') {
    if (!areApart(groups, parts)) return 'superseded'
    for (const { group, decided } of rows) if (held(group, all) > 0) decided.add(id)
    return null
  }
  const group = together(groups, all)
  const draft = rows.find((one) => one.group === group)
  if (!draft) return 'superseded'
  const { relation, aspect } = decision
  const holds = relation !== null && say(draft, all, reports, { relation, aspect })
  if (decision.kind === 'join' || holds) {
    draft.decided.add(id)
    return null
  }
  const isWider = articlesOf(draft.row.facts) > reports
  return isWider && (reports > 2 || pairsAmong(draft.row, all).length === 0) ? 'wider' : 'superseded'
}

/** Says a relation of the row, where it has no other reports, or of the pairs of two reports. False where later ones did. */
function say(draft: Draft, refs: readonly FactRef[], reports: number, said: Said): boolean {
  const isWhole = draft.said === null && reports > 1 && articlesOf(draft.row.facts) === reports
  const pairs = reports === 2 ? pairsAmong(draft.row, refs).filter((at) => !draft.pairs.has(at)) : []
  if (isWhole) draft.said = said
  for (const at of pairs) draft.pairs.set(at, said)
  return isWhole || pairs.length > 0
}

const held = ({ facts }: Regrouped, refs: readonly FactRef[]) =>
  refs.filter((ref) => facts.has(keyOf(ref))).length
