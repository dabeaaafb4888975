import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { TextBlock } from '#core/read/text-blocks.ts'
import { articles } from './articles.ts'
import { captureMethod } from './capture-method.ts'
import { key, moment } from './columns.ts'
import { users } from './users.ts'

/** The text of an article as captured at one moment. Immutable: a trigger refuses updates. */
export const versions = pgTable(
  'versions',
  {
    id: key(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** 1 for the first capture of the article. */
    n: integer('n').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    /** What its page marked as headings, entries of lists, quotes and captions; the rest is paragraphs. */
    blocks: jsonb('blocks').$type<TextBlock[]>().notNull().default([]),
    /** SHA-256 of the text, hexadecimal. */
    hash: text('hash').notNull(),
    wordCount: integer('word_count').notNull(),
    capturedAt: moment('captured_at').notNull().defaultNow(),
    method: captureMethod('method').notNull(),
    capturedBy: uuid('captured_by').references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    unique('versions_article_n_key').on(t.articleId, t.n),
    index('versions_hash_idx').on(t.hash),
    index('versions_captured_by_idx').on(t.capturedBy),
  ],
)
