import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { FeedPace } from '#core/feeds/pace.ts'
import { FEED_STATES } from '#core/feeds/state.ts'
import { createdAt, key, moment } from './columns.ts'
import { users } from './users.ts'

export const feedState = pgEnum('feed_state', FEED_STATES)

/** A feed that is asked for news by itself, and how it has been of late. What it brought is in feed_entries. */
export const feeds = pgTable(
  'feeds',
  {
    id: key(),
    url: text('url').notNull(),
    /** What people call it; the feed's own title until they change it. */
    title: text('title').notNull(),
    homepage: text('homepage'),
    /** The source under which its reports are kept. */
    source: text('source').notNull(),
    state: feedState('state').notNull().default('active'),
    addedBy: uuid('added_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    /** What the site said last, so that it need not send the same again. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** What the feed asked of those who poll it, the last time it was read; null where nothing. */
    pace: jsonb('pace').$type<FeedPace>(),
    /** When it is asked next; while it is being asked, when another worker may take over. */
    nextPollAt: moment('next_poll_at').notNull().defaultNow(),
    lastPolledAt: moment('last_polled_at'),
    lastSuccessAt: moment('last_success_at'),
    /** Failures in a row. */
    failures: integer('failures').notNull().default(0),
    /** Why it could not be read the last time, and the same in words; null where it was. */
    code: text('code'),
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('feeds_url_key').on(t.url),
    index('feeds_due_idx').on(t.nextPollAt).where(sql`${t.state} = 'active'`),
    index('feeds_added_by_idx').on(t.addedBy),
  ],
)
