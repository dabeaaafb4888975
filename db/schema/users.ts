import { sql } from 'drizzle-orm'
import { pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, key, moment } from './columns.ts'

export const role = pgEnum('role', ['admin', 'editor', 'researcher'])

/** A person of this instance. What proves who they are is kept apart, in credentials and accounts. */
export const users = pgTable(
  'users',
  {
    id: key(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: moment('email_verified'),
    image: text('image'),
    role: role('role').notNull().default('researcher'),
    createdAt: createdAt(),
    /** Set where an admin has closed the account; a disabled person cannot sign in. */
    disabledAt: moment('disabled_at'),
  },
  (t) => [uniqueIndex('users_email_key').on(sql`lower(${t.email})`)],
)
