import { sql } from 'drizzle-orm'
import { check, index, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { key, moment } from './columns.ts'
import { users } from './users.ts'

/**
 * Two articles of which a person said that neither is a duplicate of the other, though their words are much alike; `a`
 * is the smaller id. Only added to: taking one back marks it as withdrawn, and triggers refuse every other change.
 */
export const notDuplicates = pgTable(
  'not_duplicates',
  {
    id: key(),
    a: uuid('a')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    b: uuid('b')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    madeBy: uuid('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeAt: moment('made_at').notNull().defaultNow(),
    withdrawnBy: uuid('withdrawn_by').references(() => users.id, { onDelete: 'set null' }),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    check('not_duplicates_order', sql`${t.a} < ${t.b}`),
    check('not_duplicates_withdrawn', sql`${t.withdrawnAt} is not null or ${t.withdrawnBy} is null`),
    uniqueIndex('not_duplicates_pair_key').on(t.a, t.b).where(sql`${t.withdrawnAt} is null`),
    index('not_duplicates_a_idx').on(t.a),
    index('not_duplicates_b_idx').on(t.b),
    index('not_duplicates_made_by_idx').on(t.madeBy),
    index('not_duplicates_withdrawn_by_idx').on(t.withdrawnBy),
  ],
)
