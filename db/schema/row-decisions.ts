import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Anchor } from '#core/correct/anchor.ts'
import { type Judgement, ROW_DECISION_KINDS } from '#core/decide/decision.ts'
import { articles } from './articles.ts'
import { key, moment } from './columns.ts'
import { users } from './users.ts'
import { versions } from './versions.ts'

export const rowDecisionKind = pgEnum('row_decision_kind', ROW_DECISION_KINDS)

/**
 * What a person decided about facts that a comparison shows side by side. It holds in every comparison of their
 * articles. Only added to: taking one back marks it as withdrawn, and triggers refuse every other change. A key sorts by
 * when it was decided.
 */
export const rowDecisions = pgTable(
  'row_decisions',
  {
    id: key(),
    kind: rowDecisionKind('kind').notNull(),
    decision: jsonb('decision').$type<Judgement>().notNull(),
    /** Of how many articles its facts were; some may have been deleted since. */
    reports: integer('reports').notNull(),
    /** Markdown. The note itself, or why it was decided. */
    note: text('note').notNull().default(''),
    madeBy: uuid('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeAt: moment('made_at').notNull().defaultNow(),
    withdrawnBy: uuid('withdrawn_by').references(() => users.id, { onDelete: 'set null' }),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    check('row_decisions_kind', sql`${t.decision} ->> 'kind' = ${t.kind}::text`),
    check('row_decisions_note', sql`${t.kind} <> 'note' or ${t.note} <> ''`),
    check('row_decisions_withdrawn', sql`${t.withdrawnAt} is not null or ${t.withdrawnBy} is null`),
    index('row_decisions_made_by_idx').on(t.madeBy),
    index('row_decisions_withdrawn_by_idx').on(t.withdrawnBy),
  ],
)

/** The facts that a decision is about: never by number, always by their words in the version it was made on. */
export const rowDecisionFacts = pgTable(
  'row_decision_facts',
  {
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => rowDecisions.id, { onDelete: 'cascade' }),
    n: integer('n').notNull(),
    /** Which side it is on, where the decision tells sides apart. */
    part: integer('part').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    versionId: uuid('version_id')
      .notNull()
      .references(() => versions.id, { onDelete: 'cascade' }),
    about: jsonb('about').$type<Anchor>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.decisionId, t.n] }),
    index('row_decision_facts_article_idx').on(t.articleId, t.decisionId),
    index('row_decision_facts_version_idx').on(t.versionId),
  ],
)
