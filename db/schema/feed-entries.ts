import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { feeds } from './feeds.ts'
import { importItems } from './import-items.ts'

/** What a feed has listed, each entry once, so that it is brought in once, however often the feed lists it. */
export const feedEntries = pgTable(
  'feed_entries',
  {
    feedId: uuid('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    /** SHA-256 of what the feed calls it, or else of its address, hexadecimal. */
    key: text('key').notNull(),
    url: text('url'),
    title: text('title').notNull(),
    /** EDTF as the feed states it. */
    published: text('published'),
    seenAt: moment('seen_at').notNull().defaultNow(),
    /** What came of it; null where it was already old when the feed was added. */
    itemId: uuid('item_id').references(() => importItems.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.feedId, t.key] }),
    index('feed_entries_seen_idx').on(t.feedId, t.seenAt.desc(), t.key),
    index('feed_entries_item_idx').on(t.itemId),
  ],
)
