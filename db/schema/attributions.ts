import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { entities } from './entities.ts'
import { facts } from './facts.ts'

/** One hop of a fact's chain of sources; hop 0 is the nearest reporter, the last one the origin. */
export const attributions = pgTable(
  'attributions',
  {
    versionId: uuid('version_id').notNull(),
    extraction: integer('extraction').notNull(),
    factN: integer('fact_n').notNull(),
    hop: integer('hop').notNull(),
    source: text('source').notNull(),
    start: integer('start'),
    end: integer('end'),
    /** The canonical name the source stands for, as the engine read it. */
    name: text('name'),
    cue: text('cue'),
    anonymous: boolean('anonymous').notNull(),
    entityId: uuid('entity_id').references(() => entities.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.extraction, t.factN, t.hop] }),
    foreignKey({
      columns: [t.versionId, t.extraction, t.factN],
      foreignColumns: [facts.versionId, facts.extraction, facts.n],
    }).onDelete('cascade'),
    index('attributions_entity_idx').on(t.entityId),
  ],
)
