import { sql } from 'drizzle-orm'
import { boolean, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, key } from './columns.ts'

export const sourceKind = pgEnum('source_kind', [
  'wire',
  'newspaper',
  'broadcaster',
  'aggregator',
  'government',
  'think-tank',
  'other',
])

/** An outlet or publisher. */
export const sources = pgTable(
  'sources',
  {
    id: key(),
    name: text('name').notNull(),
    kind: sourceKind('kind').notNull().default('other'),
    homepage: text('homepage'),
    isSample: boolean('is_sample').notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('sources_name_key').on(sql`lower(${t.name})`)],
)
