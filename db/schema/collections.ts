import { foreignKey, index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Kept } from '#core/kept.ts'
import { articles } from './articles.ts'
import { createdAt, key, moment } from './columns.ts'
import { comparisons, visibility } from './comparisons.ts'
import { users } from './users.ts'
import { versions } from './versions.ts'

/** A researcher's saved, ordered set of articles, facts, rows, comparisons and notes. */
export const collections = pgTable(
  'collections',
  {
    id: key(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    /** Markdown. */
    description: text('description').notNull().default(''),
    visibility: visibility('visibility').notNull().default('private'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** Set while a deletion can still be undone. */
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('collections_owner_idx').on(t.ownerId, t.updatedAt.desc()),
    index('collections_visibility_idx').on(t.visibility, t.updatedAt.desc()),
  ],
)

export const itemKind = pgEnum('item_kind', ['article', 'fact', 'row', 'comparison', 'note'])

/**
 * One thing kept in a collection. Its words are copied in `kept`, so that the collection still says what it said
 * when the article is gone; the keys beside it lead to the living thing while there is one.
 */
export const collectionItems = pgTable(
  'collection_items',
  {
    id: key(),
    collectionId: uuid('collection_id')
      .notNull()
      .references(() => collections.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    kind: itemKind('kind').notNull(),
    articleId: uuid('article_id').references(() => articles.id, { onDelete: 'set null' }),
    versionId: uuid('version_id'),
    extraction: integer('extraction'),
    factN: integer('fact_n'),
    comparisonId: uuid('comparison_id').references(() => comparisons.id, { onDelete: 'set null' }),
    /** Title of the article or comparison as it was when it was added. */
    label: text('label').notNull().default(''),
    kept: jsonb('kept').$type<Kept>(),
    /** Markdown. */
    note: text('note').notNull().default(''),
    addedBy: uuid('added_by').references(() => users.id, { onDelete: 'set null' }),
    addedAt: moment('added_at').notNull().defaultNow(),
    /** Set while a removal can still be undone. */
    removedAt: moment('removed_at'),
  },
  (t) => [
    foreignKey({ columns: [t.versionId], foreignColumns: [versions.id] }).onDelete('set null'),
    // Removed items too: whatever orders, restores or purges a collection goes through all of it.
    index('collection_items_collection_idx').on(t.collectionId, t.position),
    index('collection_items_article_idx').on(t.articleId),
    index('collection_items_version_idx').on(t.versionId),
    index('collection_items_comparison_idx').on(t.comparisonId),
    index('collection_items_added_by_idx').on(t.addedBy),
  ],
)
