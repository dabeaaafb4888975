import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './columns.ts'
import { versions } from './versions.ts'

/** The page that a version was read from, beside its text. Immutable: a trigger refuses updates. */
export const snapshots = pgTable('snapshots', {
  versionId: uuid('version_id')
    .primaryKey()
    .references(() => versions.id, { onDelete: 'cascade' }),
  /** Sanitised HTML, UTF-8, compressed with gzip. */
  html: bytes('html').notNull(),
  /** Where the page was in the end, after redirects. */
  url: text('url'),
  /** HTTP status; null where a browser sent the page. */
  status: integer('status'),
  /** The few headers that say something of the page: content-type, etag, last-modified, date. */
  headers: jsonb('headers').$type<Record<string, string>>().notNull().default({}),
})
