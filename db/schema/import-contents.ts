import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './columns.ts'
import { importItems } from './import-items.ts'

/** What a browser or a file brought, until it has been read and stored. */
export const importContents = pgTable('import_contents', {
  itemId: uuid('item_id')
    .primaryKey()
    .references(() => importItems.id, { onDelete: 'cascade' }),
  content: bytes('content').notNull(),
  /** As whoever sent it says, with its charset where there is one; null where they do not. */
  mediaType: text('media_type'),
})
