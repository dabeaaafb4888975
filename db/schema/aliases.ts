import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { entities } from './entities.ts'

/** Another name that reports use for an entity. */
export const aliases = pgTable(
  'aliases',
  {
    entityId: uuid('entity_id')
      .notNull()
      .references(() => entities.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityId, t.name] }),
    index('aliases_name_idx').on(sql`lower(${t.name}) text_pattern_ops`),
    index('aliases_name_part_idx').using('gin', sql`lower(${t.name}) gin_trgm_ops`),
  ],
)
