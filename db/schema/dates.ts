import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { extractions } from './extractions.ts'

/** A date expression. `value` is EDTF; `earliest` and `latest` are the days it can mean, for filters, null where open. */
export const dates = pgTable(
  'dates',
  {
    versionId: uuid('version_id').notNull(),
    extraction: integer('extraction').notNull(),
    n: integer('n').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    value: text('value').notNull(),
    inferred: boolean('inferred').notNull(),
    earliest: date('earliest'),
    latest: date('latest'),
    facts: integer('facts').array().notNull().default(sql`'{}'::integer[]`),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.extraction, t.n] }),
    foreignKey({
      columns: [t.versionId, t.extraction],
      foreignColumns: [extractions.versionId, extractions.n],
    }).onDelete('cascade'),
    index('dates_range_idx').on(
      sql`coalesce(${t.earliest}, ${t.latest})`,
      sql`coalesce(${t.latest}, ${t.earliest})`,
    ),
  ],
)
