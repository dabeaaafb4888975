import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, key, moment } from './columns.ts'
import { sources } from './sources.ts'
import { users } from './users.ts'

/**
 * One report by a source. Its words are in versions; `currentVersionId` and `currentExtraction` name the newest
 * capture and the newest reading of it, and are null until there is one. The two counters are kept by the worker
 * so that the table of articles can sort and filter by them.
 */
export const articles = pgTable(
  'articles',
  {
    id: key(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'restrict' }),
    title: text('title').notNull(),
    /** Whether a person set the title; else it is that of the newest capture. */
    titleSet: boolean('title_set').notNull().default(false),
    byline: text('byline').array().notNull().default(sql`'{}'::text[]`),
    canonicalUrl: text('canonical_url'),
    /** EDTF as the report states it, null where undated. */
    published: text('published'),
    /** The first moment `published` can mean; sorts and filters. */
    publishedAt: moment('published_at'),
    language: text('language'),
    isSample: boolean('is_sample').notNull().default(false),
    addedBy: uuid('added_by').references(() => users.id, { onDelete: 'set null' }),
    addedAt: moment('added_at').notNull().defaultNow(),
    /** No foreign key: versions point here, and a ring of keys would make both undeletable. Set in one transaction. */
    currentVersionId: uuid('current_version_id'),
    currentExtraction: integer('current_extraction'),
    /** Why the newest capture could not be read, in words for people; null where it was, or is still being read. */
    readingProblem: text('reading_problem'),
    factCount: integer('fact_count').notNull().default(0),
    contradictionCount: integer('contradiction_count').notNull().default(0),
    /** How often what an engine is told of it (title, source, date) was set by people; a reading says which it was told. */
    told: integer('told').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('articles_canonical_url_key').on(t.canonicalUrl),
    index('articles_published_idx').on(t.publishedAt.desc().nullsLast(), t.id.desc()),
    index('articles_added_idx').on(t.addedAt.desc(), t.id.desc()),
    index('articles_source_idx').on(t.sourceId, t.publishedAt.desc().nullsLast(), t.id.desc()),
    index('articles_title_idx').on(sql`lower(${t.title}) desc nulls last`, t.id.desc()),
    index('articles_facts_idx').on(t.factCount.desc(), t.id.desc()),
    index('articles_contradictions_idx').on(t.contradictionCount.desc(), t.id.desc()),
    index('articles_version_idx').on(t.currentVersionId),
    index('articles_added_by_idx').on(t.addedBy),
    index('articles_unread_idx')
      .on(t.currentVersionId)
      .where(sql`${t.currentExtraction} is null and ${t.readingProblem} is null`),
    index('articles_sample_idx').on(t.isSample).where(sql`${t.isSample}`),
  ],
)
