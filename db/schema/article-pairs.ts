import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { REUSE_CLASSES } from '#core/comparison.ts'
import { articles } from './articles.ts'
import { moment } from './columns.ts'

export const reuseClass = pgEnum('reuse_class', REUSE_CLASSES)

/** What aligning two articles of the library found; `a` is the smaller id. Made by the worker, remade at will. */
export const articlePairs = pgTable(
  'article_pairs',
  {
    a: uuid('a')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    b: uuid('b')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    agree: integer('agree').notNull(),
    differ: integer('differ').notNull(),
    contradict: integer('contradict').notNull(),
    update: integer('update').notNull(),
    reuse: reuseClass('reuse').notNull(),
    containment: real('containment').notNull(),
    /** Share of the words of `a` and of `b` that stand in passages both have, 0…1. */
    shareA: real('share_a').notNull().default(0),
    shareB: real('share_b').notNull().default(0),
    engine: text('engine').notNull(),
    /** A hash of all that it rests on: both readings, what is told of both reports, the engine and people's decisions. */
    basis: text('basis').notNull().default(''),
    alignedAt: moment('aligned_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.a, t.b] }),
    check('article_pairs_order', sql`${t.a} < ${t.b}`),
    index('article_pairs_b_idx').on(t.b),
  ],
)
