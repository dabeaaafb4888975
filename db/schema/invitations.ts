import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, key, moment } from './columns.ts'
import { role, users } from './users.ts'

/** A link that lets one person sign up. Only the hash of its token is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: key(),
    tokenHash: text('token_hash').notNull().unique(),
    email: text('email'),
    role: role('role').notNull().default('researcher'),
    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    acceptedBy: uuid('accepted_by').references(() => users.id, { onDelete: 'set null' }),
    acceptedAt: moment('accepted_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    index('invitations_created_idx').on(t.createdAt),
    index('invitations_created_by_idx').on(t.createdBy),
    index('invitations_accepted_by_idx').on(t.acceptedBy),
  ],
)
