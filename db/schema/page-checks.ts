import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { CHECK_OUTCOMES, CHECK_STATES } from '#core/checks/state.ts'
import { articles } from './articles.ts'
import { moment } from './columns.ts'
import { users } from './users.ts'
import { versions } from './versions.ts'

export const checkState = pgEnum('check_state', CHECK_STATES)
export const checkOutcome = pgEnum('check_outcome', CHECK_OUTCOMES)

/**
 * The page that an article was fetched from, which is looked at again for changes, and what the last look came to. An
 * article whose words came in another way has no row. What changed is in versions.
 */
export const pageChecks = pgTable(
  'page_checks',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Where the page is. */
    url: text('url').notNull(),
    /** The newest version that was read from it; what it says now is held against that. */
    versionId: uuid('version_id')
      .notNull()
      .references(() => versions.id, { onDelete: 'cascade' }),
    /** Its title as the page itself gives it, whatever the article is called here; null until it is next read. */
    title: text('title'),
    state: checkState('state').notNull().default('active'),
    /** From when its schedule counts, and how often a change has begun it anew. */
    startedAt: moment('started_at').notNull(),
    restarts: integer('restarts').notNull().default(0),
    /** When it is looked at next; while it is being looked at, when another worker may take over. Null where never. */
    nextCheckAt: moment('next_check_at'),
    lastCheckedAt: moment('last_checked_at'),
    outcome: checkOutcome('outcome'),
    /** Failures in a row. */
    failures: integer('failures').notNull().default(0),
    /** Why the last look failed, a CheckCode, and the same in words; null where it did not. */
    code: text('code'),
    reason: text('reason'),
    /** When the site first said that the page is not there, where it has said so ever since. */
    goneSince: moment('gone_since'),
    /** What the site said last, so that it need not send the same again. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    stoppedBy: uuid('stopped_by').references(() => users.id, { onDelete: 'set null' }),
    stoppedAt: moment('stopped_at'),
  },
  (t) => [
    check('page_checks_next', sql`(${t.nextCheckAt} is not null) = (${t.state} = 'active')`),
    index('page_checks_due_idx').on(t.nextCheckAt).where(sql`${t.state} = 'active'`),
    index('page_checks_version_idx').on(t.versionId),
    index('page_checks_stopped_by_idx').on(t.stoppedBy),
  ],
)
