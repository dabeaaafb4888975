import { createHash } from 'node:crypto'
import { inArray, or } from 'drizzle-orm'
import type { RowDecision } from '#core/decide/decision.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { inForce, loadDecisions } from '#server/decisions/load-decisions.ts'
import { onThread } from '#server/engine/pool.ts'
import { type CurrentReport, currentReports, givenReports, inLots } from './current-reports.ts'
import { findCopies, tellingPrints } from './find-copies.ts'
import { findNeighbors } from './neighbors.ts'
import { type Pair, storePairs } from './store-pairs.ts'

/**
 * Compares articles with those that share most entities with them, with those that have much of their text, wherever in
 * the library they are, and with those they were compared with before, and keeps the counts, as people left the rows:
 * they fill the table of articles and "Compare with…". What was found in a pair before is left as it is where nothing
 * that it rests on has changed since. Does nothing for an article that has no facts yet, or far too many.
 */
export async function alignArticles(articleIds: string[]): Promise<void> {
  const selves = [...(await currentReports(articleIds)).values()]
  if (selves.length === 0) return
  const [known, prints] = await Promise.all([
    knownPairs(selves),
    tellingPrints(selves.map(({ versionId }) => versionId)),
  ])
  const othersOf = async ({ articleId, versionId }: CurrentReport) => {
    const [near, copies] = await Promise.all([
      findNeighbors(articleId),
      findCopies(articleId, prints.get(versionId) ?? []),
    ])
    return currentReports([...new Set([...near, ...copies, ...(known.get(articleId)?.keys() ?? [])])])
  }
  const begun = new Set<string>()
  const found: Pair[] = []
  const inTurn = async (some: CurrentReport[]) => {
    for await (const [self, others] of oneAhead(some, othersOf)) {
      const { articleId } = self
      // Of two that are aligned at once, the one that comes first compares both.
      const fresh = [...others.values()].filter((other) => !begun.has(pairKey(articleId, other.articleId)))
      for (const other of fresh) begun.add(pairKey(articleId, other.articleId))
      found.push(...(await compareWith(self, fresh, known.get(articleId))))
    }
  }
  // Two halves on two threads: what came one after the other has most in common, and a thread holds what it had last.
  const half = Math.ceil(selves.length / 2)
  await Promise.all([inTurn(selves.slice(0, half)), inTurn(selves.slice(half))])
  await db().transaction((tx) => storePairs(tx, found))
}

/** Each with what is made of it; while one is worked on, that of the next is made. */
async function* oneAhead<T, Made>(all: T[], make: (one: T) => Promise<Made>): AsyncGenerator<[T, Made]> {
  let next = all[0] && make(all[0])
  for (const [i, one] of all.entries()) {
    const made = await next
    const after = all[i + 1]
    next = after && make(after)
    // Whoever waits for it hears of a failure; nobody does where the one before it failed.
    next?.catch(() => {})
    if (made !== undefined) yield [one, made]
  }
}

export const alignArticle = (articleId: string): Promise<void> => alignArticles([articleId])

const inOrder = (x: string, y: string): [string, string] => (x < y ? [x, y] : [y, x])
const pairKey = (x: string, y: string) => inOrder(x, y).join(' ')

/** What stored pairs rest on, for each article by the other's id. */
type Bases = Map<string, Map<string, string>>

async function knownPairs(selves: CurrentReport[]): Promise<Bases> {
  const { a, b, basis } = articlePairs
  const ids = selves.map(({ articleId }) => articleId)
  const rows = await db()
    .select({ a, b, basis })
    .from(articlePairs)
    .where(or(inArray(a, ids), inArray(b, ids)))
  const known: Bases = new Map(ids.map((id) => [id, new Map()]))
  for (const row of rows) {
    known.get(row.a)?.set(row.b, row.basis)
    known.get(row.b)?.set(row.a, row.basis)
  }
  return known
}

/** Everything that what is found in a pair depends on. */
function basisOf(keyA: string, keyB: string, decisions: readonly RowDecision[]): string {
  const all = JSON.stringify([ENGINE_VERSION, keyA, keyB, decisions.map(({ id }) => id)])
  return createHash('sha256').update(all).digest('base64url').slice(0, 22)
}

/** Compares a report with others, but for those of which all is known; `bases` by the others' ids. */
async function compareWith(
  self: CurrentReport,
  others: CurrentReport[],
  bases: ReadonlyMap<string, string> | undefined,
): Promise<Pair[]> {
  const decided = await decisionsBetween(self, others)
  const isKnown = (other: CurrentReport) => {
    const [a, b] = self.articleId < other.articleId ? [self, other] : [other, self]
    return bases?.get(other.articleId) === basisOf(a.key, b.key, decided(other))
  }
  const pairs: Pair[] = []
  for (const lot of inLots(others.filter((other) => !isKnown(other)))) {
    const given = await givenReports([self, ...lot])
    const asked = lot.flatMap((other) => {
      const [a, b] = inOrder(self.articleId, other.articleId)
      const [left, right] = [given.get(a), given.get(b)]
      return left && right ? [{ a, b, left, right, decisions: decided(other) }] : []
    })
    const counts = await onThread(
      'countPairs',
      {
        reports: [...given.values()],
        pairs: asked.map(({ left, right, decisions }) => ({ a: left.key, b: right.key, decisions })),
      },
      { later: true },
    )
    asked.forEach(({ a, b, left, right, decisions }, i) => {
      const counted = counts[i]
      if (!counted) return
      const basis = basisOf(left.key, right.key, decisions)
      pairs.push({ a, b, ...counted, engine: ENGINE_VERSION, basis, alignedAt: new Date() })
    })
  }
  return pairs
}

/** What people decided about the rows of a report and each of the others, as loadDecisions has it for the two. */
async function decisionsBetween(
  self: CurrentReport,
  others: CurrentReport[],
): Promise<(other: CurrentReport) => RowDecision[]> {
  const all = inForce(await loadDecisions([self, ...others].map(({ articleId }) => articleId)))
  return ({ articleId }) =>
    all.filter(({ facts, reports }) => {
      const among = facts.filter((fact) => fact.articleId === self.articleId || fact.articleId === articleId)
      return new Set(among.map((fact) => fact.articleId)).size >= Math.min(2, reports)
    })
}
