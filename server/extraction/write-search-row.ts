import { sql } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import type { Transaction } from '#db/client.ts'
import { search } from '#db/schema/search.ts'

/** What is ranked: the title and about this much of the beginning (see db/schema/search.ts). */
const LEAD_LENGTH = 900
/** Postgres keeps no vector beyond 1 MB. Its size depends on how many different words there are, so it is tried. */
const TEXT_LENGTHS = [1_000_000, 250_000, 60_000]
const PROGRAM_LIMIT_EXCEEDED = '54000'

export type SearchText = {
  articleId: string
  sourceId: string
  publishedAt: Date | null
  title: string
  text: string
}

/** Makes the words of an article findable; replaces what was findable of it before. */
export async function writeSearchRow(tx: Transaction, article: SearchText): Promise<void> {
  for (const length of TEXT_LENGTHS) if (await tryWrite(tx, article, length)) return
  await tryWrite(tx, article, LEAD_LENGTH)
}

async function tryWrite(tx: Transaction, article: SearchText, length: number): Promise<boolean> {
  const { articleId, sourceId, publishedAt, title, text } = article
  const titleVector = sql`setweight(to_tsvector('english', ${title}), 'A')`
  const values = {
    sourceId,
    publishedAt,
    ym: publishedAt ? publishedAt.getUTCFullYear() * 100 + publishedAt.getUTCMonth() + 1 : 0,
    rtsv: sql`${titleVector} || setweight(to_tsvector('english', ${text.slice(0, LEAD_LENGTH)}), 'B')`,
    tsv: sql`${titleVector} || to_tsvector('english', ${text.slice(0, length)})`,
  }
  try {
    await tx.transaction((inner) =>
      inner
        .insert(search)
        .values({ articleId, ...values })
        .onConflictDoUpdate({ target: search.articleId, set: values }),
    )
    return true
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof DatabaseError ? error.cause : error
    if (cause instanceof DatabaseError && cause.code === PROGRAM_LIMIT_EXCEEDED) return false
    throw error
  }
}
