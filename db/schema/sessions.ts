import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, key, moment } from './columns.ts'
import { users } from './users.ts'

/** One sign-in. The cookie carries its id; a session without its row is over, so signing out is deleting. */
export const sessions = pgTable(
  'sessions',
  {
    id: key(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    userAgent: text('user_agent'),
  },
  (t) => [index('sessions_user_idx').on(t.userId), index('sessions_expires_idx').on(t.expiresAt)],
)
