import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Boilerplate, Skipped, Span } from '#core/fact.ts'
import { moment } from './columns.ts'
import { versions } from './versions.ts'

/**
 * One reading of a version by one engine. A new engine makes a new reading; the old one stays as it was. A corrected
 * reading is one with people's corrections applied: made from the corrections table and the engine's own reading, and
 * as immutable, so that what was compared or kept stays what it was.
 */
export const extractions = pgTable(
  'extractions',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => versions.id, { onDelete: 'cascade' }),
    /** 1 for the first reading of the version. */
    n: integer('n').notNull(),
    engine: text('engine').notNull(),
    /** The engine's own reading that a corrected one was made from; null for that one itself. */
    correctedFrom: integer('corrected_from'),
    /** What the engine was told of the article, see there. */
    told: integer('told').notNull().default(0),
    extractedAt: moment('extracted_at').notNull().defaultNow(),
    sentences: jsonb('sentences').$type<Span[]>().notNull(),
    boilerplate: jsonb('boilerplate').$type<Boilerplate[]>().notNull(),
    /** Empty where it was read before rules were kept. */
    skipped: jsonb('skipped').$type<Skipped[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.n] })],
)
