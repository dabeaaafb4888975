import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { StoredComparison } from '#core/comparison.ts'
import { articles } from './articles.ts'
import { createdAt, key, moment } from './columns.ts'
import { users } from './users.ts'
import { versions } from './versions.ts'

/** Who may see it: its owner, every member of this instance, or everybody who has the link. */
export const visibility = pgEnum('visibility', ['private', 'members', 'public'])

/**
 * A saved comparison. `result` is what the engine found on the versions it was made on, kept as it was, so that
 * what somebody saved and cited does not change under them.
 */
export const comparisons = pgTable(
  'comparisons',
  {
    id: key(),
    /** Null only for the sample demonstration, which belongs to the instance. */
    ownerId: uuid('owner_id').references(() => users.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    note: text('note').notNull().default(''),
    visibility: visibility('visibility').notNull().default('private'),
    isSample: boolean('is_sample').notNull().default(false),
    engine: text('engine').notNull(),
    result: jsonb('result').$type<StoredComparison>().notNull(),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    index('comparisons_owner_idx').on(t.ownerId, t.id),
    index('comparisons_visibility_idx').on(t.visibility, t.id),
    index('comparisons_sample_idx').on(t.isSample).where(sql`${t.isSample}`),
  ],
)

/** The articles of a comparison, in the order of its columns, at the version and reading they were compared on. */
export const comparisonArticles = pgTable(
  'comparison_articles',
  {
    comparisonId: uuid('comparison_id')
      .notNull()
      .references(() => comparisons.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    versionId: uuid('version_id')
      .notNull()
      .references(() => versions.id, { onDelete: 'cascade' }),
    extraction: integer('extraction').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.comparisonId, t.position] }),
    index('comparison_articles_article_idx').on(t.articleId),
    index('comparison_articles_version_idx').on(t.versionId),
  ],
)
