import { sql } from 'drizzle-orm'
import { index, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { ENTITY_KINDS } from '#core/fact.ts'
import { createdAt, key } from './columns.ts'

export const entityKind = pgEnum('entity_kind', ENTITY_KINDS)

/** A person, organization, place, system, document or event that reports speak of. */
export const entities = pgTable(
  'entities',
  {
    id: key(),
    name: text('name').notNull(),
    kind: entityKind('kind').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('entities_kind_name_key').on(t.kind, sql`lower(${t.name})`),
    index('entities_name_idx').on(sql`lower(${t.name}) text_pattern_ops`),
    index('entities_name_part_idx').using('gin', sql`lower(${t.name}) gin_trgm_ops`),
  ],
)
