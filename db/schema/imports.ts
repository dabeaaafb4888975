import { index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { IMPORT_KINDS } from '#core/import.ts'
import { createdAt, key } from './columns.ts'
import { users } from './users.ts'

export const importKind = pgEnum('import_kind', IMPORT_KINDS)

/**
 * One request to bring reports in: a list of addresses, a page that a browser sent, a feed's new entries, files, a
 * bulk export. What became of each report is in import_items.
 */
export const imports = pgTable(
  'imports',
  {
    id: key(),
    kind: importKind('kind').notNull(),
    /** What people call it: an address, a feed's name, a file's name. */
    label: text('label').notNull(),
    /** Whose it is to see and to stop; null where nobody asked (a feed) or the account is gone: then admins see it. */
    requestedBy: uuid('requested_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [index('imports_requested_by_idx').on(t.requestedBy, t.id.desc())],
)
