import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { type GivenReport, IMPORT_STATES } from '#core/import.ts'
import { articles } from './articles.ts'
import { captureMethod } from './capture-method.ts'
import { createdAt, key, moment } from './columns.ts'
import { imports } from './imports.ts'
import { users } from './users.ts'

export const importState = pgEnum('import_state', IMPORT_STATES)

/**
 * One report that was asked for, and what became of it. An item with an `url` and no row in import_contents is
 * fetched; one with contents is read from them. Its state changes in the same transaction as what it stands for: an
 * item is `done` if and only if its version is stored, so a worker that dies in the middle loses and doubles nothing.
 */
export const importItems = pgTable(
  'import_items',
  {
    id: key(),
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** Place in the request, from 1. */
    n: integer('n').notNull(),
    /** Where to fetch it, or where its contents were. */
    url: text('url'),
    /** The file it came in. */
    name: text('name'),
    given: jsonb('given').$type<GivenReport>().notNull().default({}),
    method: captureMethod('method').notNull(),
    state: importState('state').notNull().default('waiting'),
    /** Why it failed or waits for another try, an ImportCode (see imports/problem.ts); `same-text` where another report has its words. */
    code: text('code'),
    /** The same in words for people. */
    reason: text('reason'),
    /** How often a worker has begun with it. */
    attempts: integer('attempts').notNull().default(0),
    /** When it is tried again by itself. */
    nextTryAt: moment('next_try_at'),
    /** The report that it became, or that was here already. */
    articleId: uuid('article_id').references(() => articles.id, { onDelete: 'set null' }),
    /** The version it became, or that has its very words; no foreign key, as the article's own newest version has none. */
    versionId: uuid('version_id'),
    /** Who said that it is no duplicate of the report with its text, and so had it stored. */
    wantedBy: uuid('wanted_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    unique('import_items_place_key').on(t.importId, t.n),
    index('import_items_open_idx')
      .on(t.updatedAt)
      .where(sql`${t.state} in ('waiting', 'fetching', 'reading')`),
    index('import_items_article_idx').on(t.articleId),
    index('import_items_wanted_by_idx').on(t.wantedBy).where(sql`${t.wantedBy} is not null`),
  ],
)
