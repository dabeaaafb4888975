import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Anchor } from '#core/correct/anchor.ts'
import { CORRECTION_KINDS, type Decision } from '#core/correct/correction.ts'
import { articles } from './articles.ts'
import { key, moment } from './columns.ts'
import { extractions } from './extractions.ts'
import { users } from './users.ts'

export const correctionKind = pgEnum('correction_kind', CORRECTION_KINDS)

/**
 * What a person decided about a fact that the engine read, or did not read. Only added to: taking one back marks it as
 * withdrawn, and triggers refuse every other change. A key sorts by when it was decided.
 */
export const corrections = pgTable(
  'corrections',
  {
    id: key(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The capture and the engine's reading of it that the person had before them. */
    versionId: uuid('version_id').notNull(),
    extraction: integer('extraction').notNull(),
    kind: correctionKind('kind').notNull(),
    /** Where in that version the engine had the fact; for `add`, the words that were missing. */
    about: jsonb('about').$type<Anchor>().notNull(),
    decision: jsonb('decision').$type<Decision>().notNull(),
    note: text('note').notNull().default(''),
    madeBy: uuid('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeAt: moment('made_at').notNull().defaultNow(),
    withdrawnBy: uuid('withdrawn_by').references(() => users.id, { onDelete: 'set null' }),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    foreignKey({
      columns: [t.versionId, t.extraction],
      foreignColumns: [extractions.versionId, extractions.n],
    }).onDelete('cascade'),
    check('corrections_kind', sql`${t.decision} ->> 'kind' = ${t.kind}::text`),
    check('corrections_withdrawn', sql`${t.withdrawnAt} is not null or ${t.withdrawnBy} is null`),
    index('corrections_article_idx').on(t.articleId, t.id),
    // Also what is exported, a reading at a time.
    index('corrections_reading_idx').on(t.versionId, t.extraction),
    index('corrections_made_by_idx').on(t.madeBy),
    index('corrections_withdrawn_by_idx').on(t.withdrawnBy),
  ],
)
