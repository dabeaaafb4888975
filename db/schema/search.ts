import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { moment, tsvector } from './columns.ts'

/**
 * Full-text search, apart from the articles and rebuildable from them. `tsv` covers the whole text and is matched,
 * `rtsv` covers title and first paragraphs and is ranked: ranking whole texts takes seconds on common words.
 */
export const search = pgTable(
  'search',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    sourceId: uuid('source_id').notNull(),
    publishedAt: moment('published_at'),
    /** Year and month as a number, 202212; 0 where undated. */
    ym: integer('ym').notNull(),
    rtsv: tsvector('rtsv').notNull(),
    tsv: tsvector('tsv').notNull(),
  },
  (t) => [
    // One index answers both "anywhere" and "since this month". Filled by the lot, see db/merge-pending.ts.
    index('search_ym_tsv_idx').using('gin', t.ym, t.tsv).with({ fastupdate: true }),
    index('search_ym_idx').on(t.ym),
  ],
)
