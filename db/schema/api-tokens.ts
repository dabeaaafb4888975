import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, key, moment } from './columns.ts'
import { users } from './users.ts'

/** What lets a program act for a person, in the named scopes only. Only the hash of the token is kept. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: key(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    scopes: text('scopes').array().notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [index('api_tokens_user_idx').on(t.userId)],
)
