import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { PARTICULARS } from '#core/particulars.ts'
import { articles } from './articles.ts'
import { key, moment } from './columns.ts'
import { users } from './users.ts'

export const particular = pgEnum('particular', PARTICULARS)

/**
 * What a person set of what a report says of itself, from what to what: the last one in force counts, and where there
 * is none, what was read. Values are lists, because a report has any number of authors; an unknown one is empty. Only
 * added to: taking one back marks it as withdrawn, and triggers refuse every other change.
 */
export const particulars = pgTable(
  'particulars',
  {
    id: key(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    field: particular('field').notNull(),
    was: text('was').array().notNull(),
    became: text('became').array().notNull(),
    madeBy: uuid('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeAt: moment('made_at').notNull().defaultNow(),
    withdrawnBy: uuid('withdrawn_by').references(() => users.id, { onDelete: 'set null' }),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    check('particulars_withdrawn', sql`${t.withdrawnAt} is not null or ${t.withdrawnBy} is null`),
    index('particulars_article_idx').on(t.articleId, t.id),
    index('particulars_made_by_idx').on(t.madeBy),
    index('particulars_withdrawn_by_idx').on(t.withdrawnBy),
  ],
)
