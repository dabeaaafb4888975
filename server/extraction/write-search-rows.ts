import { sql } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import type { Transaction } from '#db/client.ts'
import { mergePending } from '#db/merge-pending.ts'
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

/** Makes the words of articles findable; replaces what was findable of them before. */
export async function writeSearchRows(tx: Transaction, articles: SearchText[]): Promise<void> {
  if (articles.length === 0) return
  const [length = LEAD_LENGTH] = TEXT_LENGTHS
  if (!(await tryWrite(tx, articles, length))) {
    for (const article of articles) await writeShortened(tx, article)
  }
  await mergePending(tx, 'search_ym_tsv_idx')
}

async function writeShortened(tx: Transaction, article: SearchText): Promise<void> {
  for (const length of TEXT_LENGTHS) if (await tryWrite(tx, [article], length)) return
  await tryWrite(tx, [article], LEAD_LENGTH)
}

async function tryWrite(tx: Transaction, articles: SearchText[], length: number): Promise<boolean> {
  const rows = articles.map(({ articleId, sourceId, publishedAt, title, text }) => ({
    ...{ articleId, sourceId, publishedAt, title, text: text.slice(0, length).toWellFormed() },
    ym: publishedAt ? publishedAt.getUTCFullYear() * 100 + publishedAt.getUTCMonth() + 1 : 0,
  }))
  try {
    await tx.transaction((inner) =>
      inner.execute(sql`
        insert into ${search} (article_id, source_id, published_at, ym, rtsv, tsv)
        select "articleId", "sourceId", "publishedAt", ym,
          named || setweight(to_tsvector('english', left(text, ${LEAD_LENGTH}::int)), 'B'),
          named || to_tsvector('english', text)
        from json_to_recordset(${JSON.stringify(rows)}::json) as given
          ("articleId" uuid, "sourceId" uuid, "publishedAt" timestamptz, ym integer, title text, text text),
          lateral (select setweight(to_tsvector('english', title), 'A') as named) as titled
        on conflict (article_id) do update set source_id = excluded.source_id,
          published_at = excluded.published_at, ym = excluded.ym, rtsv = excluded.rtsv, tsv = excluded.tsv`),
    )
    return true
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof DatabaseError ? error.cause : error
    if (cause instanceof DatabaseError && cause.code === PROGRAM_LIMIT_EXCEEDED) return false
    throw error
  }
}
