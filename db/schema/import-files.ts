import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { CsvMapping } from '#core/bulk/csv-fields.ts'
import { type GivenReport, IMPORT_FILE_STATES } from '#core/import.ts'
import { bytes, createdAt, key, moment } from './columns.ts'
import { imports } from './imports.ts'

export const importFileState = pgEnum('import_file_state', IMPORT_FILE_STATES)

/**
 * A file that was sent to be brought in, as it came, until it has been opened: what is in it becomes items of its
 * import, a batch at a time. Each batch is written together with how far the file has come, so that a worker that dies
 * in the middle loses and doubles nothing.
 */
export const importFiles = pgTable(
  'import_files',
  {
    id: key(),
    /** Null while it is still being sent. One that never came whole is removed a day later. */
    importId: uuid('import_id').references(() => imports.id, { onDelete: 'cascade' }),
    /** Place in the request, from 1. */
    n: integer('n').notNull(),
    name: text('name').notNull(),
    size: bigint('size', { mode: 'number' }).notNull().default(0),
    /** What whoever sent it knows of all that is in it. */
    given: jsonb('given').$type<GivenReport>().notNull().default({}),
    /** What the columns of a table hold, where a person has said so. */
    mapping: jsonb('mapping').$type<CsvMapping>(),
    state: importFileState('state').notNull().default('waiting'),
    /** How many items have come out of it, and how many bytes they unpacked to. */
    items: integer('items').notNull().default(0),
    unpacked: bigint('unpacked', { mode: 'number' }).notNull().default(0),
    /** How often a worker has begun with it. */
    attempts: integer('attempts').notNull().default(0),
    /** Why it stands where it does, where nobody stopped it. */
    reason: text('reason'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    index('import_files_import_idx').on(t.importId, t.n),
    index('import_files_unsent_idx').on(t.createdAt).where(sql`${t.importId} is null`),
  ],
)

/** The bytes of such a file, in the pieces in which they came. */
export const importFileParts = pgTable(
  'import_file_parts',
  {
    fileId: uuid('file_id')
      .notNull()
      .references(() => importFiles.id, { onDelete: 'cascade' }),
    n: integer('n').notNull(),
    content: bytes('content').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.n] })],
)
