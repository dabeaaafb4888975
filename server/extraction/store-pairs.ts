import { inArray, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'

export type Pair = typeof articlePairs.$inferInsert

/** Stores what was found in pairs of articles, over what was found before; those of gone articles are left out. */
export async function storePairs(tx: Transaction, pairs: Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const touched = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  // Locked in one order, so that two articles aligned at once do not wait for each other for ever. Gone ones drop out.
  const alive = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.id, touched))
    .orderBy(articles.id)
    .for('no key update')
  const ids = new Set(alive.map(({ id }) => id))
  const rows = pairs.filter(({ a, b }) => ids.has(a) && ids.has(b))
  await tx.execute(sql`
    insert into ${articlePairs} (a, b, agree, differ, contradict, update, reuse, containment, share_a, share_b, engine,
      basis, aligned_at)
    select a, b, agree, differ, contradict, update, reuse, containment, "shareA", "shareB", engine, basis, "alignedAt"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (a uuid, b uuid, agree integer, differ integer,
      contradict integer, update integer, reuse reuse_class, containment real, "shareA" real, "shareB" real,
      engine text, basis text, "alignedAt" timestamptz)
    on conflict (a, b) do update set (agree, differ, contradict, update, reuse, containment, share_a, share_b, engine,
      basis, aligned_at) = (excluded.agree, excluded.differ, excluded.contradict, excluded.update, excluded.reuse,
      excluded.containment, excluded.share_a, excluded.share_b, excluded.engine, excluded.basis, excluded.aligned_at)`)
  await recount(tx, [...ids])
}

/** Sets the contradictions of articles to the sum over the pairs they stand in. */
export async function recount(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`
    update ${articles} set contradiction_count = counted.n
    from (
      select id, (
        select coalesce(sum(contradict), 0)::int from ${articlePairs} where a = given.id or b = given.id) as n
      from unnest(${sql.param(ids)}::uuid[]) as given (id)
    ) as counted
    where ${articles.id} = counted.id and ${articles.contradictionCount} <> counted.n`)
}
