import { inArray } from 'drizzle-orm'
import { anchorAt } from '#core/correct/anchor.ts'
import { carryWords, type Fate } from '#core/diff/carry-words.ts'
import { type Kept, type KeptFact, writeFactKey } from '#core/kept.ts'
import { db } from '#db/client.ts'
import { versions } from '#db/schema/versions.ts'
import type { Living } from './types.ts'

/** Every fact that something kept holds. */
export function factsKept({ fact, row }: Kept): KeptFact[] {
  return fact ? [fact] : (row?.facts ?? [])
}

/**
 * What became of kept facts in the newest version of their article, by fact key. Facts whose version is the newest
 * one, or whose article is gone, have no entry.
 */
export async function fatesOf(kept: KeptFact[], articles: Living['articles']): Promise<Record<string, Fate>> {
  const outdated = kept.flatMap((fact) => {
    const now = articles[fact.articleId]?.currentVersionId
    return now && now !== fact.versionId ? [{ fact, now }] : []
  })
  if (outdated.length === 0) return {}
  const ids = new Set(outdated.flatMap(({ fact, now }) => [fact.versionId, now]))
  const rows = await db()
    .select({ id: versions.id, text: versions.text })
    .from(versions)
    .where(inArray(versions.id, [...ids]))
  const textOf = new Map(rows.map(({ id, text }) => [id, text]))
  const fates: Record<string, Fate> = {}
  for (const [pair, facts] of Map.groupBy(outdated, ({ fact, now }) => `${fact.versionId} ${now}`)) {
    const [before, after] = pair.split(' ').map((id) => textOf.get(id))
    if (before === undefined || after === undefined) continue
    const carry = carryWords(before, after)
    for (const { fact } of facts) fates[writeFactKey(fact)] = carry(anchorAt(before, fact)).fate
  }
  return fates
}
