import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { versions } from './versions.ts'

/**
 * What near-copies of a text are found by in the whole library: for each version the prints of its text (see
 * core/align/fingerprint.ts). Rebuildable from the versions.
 */
export const signatures = pgTable(
  'signatures',
  {
    versionId: uuid('version_id')
      .primaryKey()
      .references(() => versions.id, { onDelete: 'cascade' }),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    prints: integer('prints').array().notNull(),
  },
  (t) => [
    // A pending list would make every lookup read all that came in lately.
    index('signatures_prints_idx').using('gin', t.prints).with({ fastupdate: false }),
    index('signatures_article_idx').on(t.articleId),
  ],
)
