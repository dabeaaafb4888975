import { type SQL, sql } from 'drizzle-orm'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { notDuplicates } from '#db/schema/not-duplicates.ts'

/** Two articles in the order in which a pair is stored. */
export function pairOf(one: string, other: string): { a: string; b: string } {
  return one < other ? { a: one, b: other } : { a: other, b: one }
}

/** In a query over article_pairs: whether somebody said of the pair that it is no duplicate, and it stands. */
export function isToldApart(): SQL<boolean> {
  return sql`exists (select from ${notDuplicates} where ${notDuplicates.a} = ${articlePairs.a}
    and ${notDuplicates.b} = ${articlePairs.b} and ${notDuplicates.withdrawnAt} is null)`
}
