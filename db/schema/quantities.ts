import { sql } from 'drizzle-orm'
import { doublePrecision, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Change } from '#core/fact.ts'
import { extractions } from './extractions.ts'

/** A figure with its unit (ISO 4217 for money); `high` closes a range, `change` is one of = ~ < > up down. */
export const quantities = pgTable(
  'quantities',
  {
    versionId: uuid('version_id').notNull(),
    extraction: integer('extraction').notNull(),
    n: integer('n').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    value: doublePrecision('value').notNull(),
    high: doublePrecision('high'),
    unit: text('unit').notNull(),
    change: text('change').$type<Change>(),
    facts: integer('facts').array().notNull().default(sql`'{}'::integer[]`),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.extraction, t.n] }),
    foreignKey({
      columns: [t.versionId, t.extraction],
      foreignColumns: [extractions.versionId, extractions.n],
    }).onDelete('cascade'),
  ],
)
