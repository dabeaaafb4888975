import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { CERTAINTIES, type Fact, POLARITIES, STAGES, VOICES } from '#core/fact.ts'
import { articles } from './articles.ts'
import { extractions } from './extractions.ts'

export const voice = pgEnum('voice', VOICES)
export const certainty = pgEnum('certainty', CERTAINTIES)
export const polarity = pgEnum('polarity', POLARITIES)
export const stage = pgEnum('stage', STAGES)

/**
 * One claim, anchored to its words: `text.slice(start, end) === quote` in its version. Keyed by version, reading
 * and number so that facts distribute with their version. Immutable: a trigger refuses updates.
 */
export const facts = pgTable(
  'facts',
  {
    versionId: uuid('version_id').notNull(),
    extraction: integer('extraction').notNull(),
    n: integer('n').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    /** The words before and after, so that the quote can be found again in a changed text (W3C TextQuoteSelector). */
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    sentenceStart: integer('sentence_start').notNull(),
    sentenceEnd: integer('sentence_end').notNull(),
    /** The rule that found it; empty where it was read before rules were kept. */
    rule: text('rule').$type<Fact['rule']>().notNull().default(''),
    voice: voice('voice').notNull(),
    certainty: certainty('certainty').notNull(),
    polarity: polarity('polarity').notNull(),
    stage: stage('stage'),
    /** Name of the last hop of the chain, null where the outlet speaks for itself: the speaker people filter by. */
    speaker: text('speaker'),
    /** Ids of the corrections that made it what it is; only in corrected readings. Whatever deletes them deletes it too. */
    corrections: uuid('corrections').array().notNull().default(sql`'{}'::uuid[]`),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.extraction, t.n] }),
    foreignKey({
      columns: [t.versionId, t.extraction],
      foreignColumns: [extractions.versionId, extractions.n],
    }).onDelete('cascade'),
    check('facts_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
    index('facts_article_idx').on(t.articleId),
    index('facts_speaker_part_idx').using('gin', sql`lower(${t.speaker}) gin_trgm_ops`),
    index('facts_stage_idx').on(t.stage),
    // Filled by the lot, see db/merge-pending.ts.
    index('facts_quote_idx').using('gin', sql`to_tsvector('english', ${t.quote})`).with({ fastupdate: true }),
  ],
)
