import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { entities } from './entities.ts'
import { extractions } from './extractions.ts'

/** A place in a version's text that names an entity; `facts` are the numbers of the facts it stands in. */
export const mentions = pgTable(
  'mentions',
  {
    versionId: uuid('version_id').notNull(),
    extraction: integer('extraction').notNull(),
    n: integer('n').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    entityId: uuid('entity_id')
      .notNull()
      .references(() => entities.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    facts: integer('facts').array().notNull().default(sql`'{}'::integer[]`),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.extraction, t.n] }),
    foreignKey({
      columns: [t.versionId, t.extraction],
      foreignColumns: [extractions.versionId, extractions.n],
    }).onDelete('cascade'),
    index('mentions_entity_idx').on(t.entityId, t.versionId, t.extraction),
    index('mentions_article_idx').on(t.articleId),
  ],
)
