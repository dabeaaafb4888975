import { sql } from 'drizzle-orm'
import { type AnyPgColumn, index, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { StoryDigest, StoryFigures } from '#core/stories/digest.ts'
import { articles } from './articles.ts'
import { createdAt, key, moment } from './columns.ts'
import { users } from './users.ts'

/** Articles on the same matter over time. The engine gathers them; people name, pin, split and merge them. */
export const stories = pgTable(
  'stories',
  {
    id: key(),
    title: text('title').notNull(),
    /** Who named it; while nobody has, the engine's title follows what the story becomes. */
    titledBy: uuid('titled_by').references(() => users.id, { onDelete: 'set null' }),
    titledAt: moment('titled_at'),
    pinnedAt: moment('pinned_at'),
    pinnedBy: uuid('pinned_by').references(() => users.id, { onDelete: 'set null' }),
    /** The story that it went into as a whole; its address leads there. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => stories.id, { onDelete: 'set null' }),
    /** When its newest report was published, or added where it is undated; sorts the list. */
    changedAt: moment('changed_at').notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    index('stories_changed_idx').on(t.changedAt.desc(), t.id.desc()),
    index('stories_pinned_idx').on(t.pinnedAt).where(sql`${t.pinnedAt} is not null`),
    index('stories_merged_idx').on(t.mergedInto),
    index('stories_titled_by_idx').on(t.titledBy),
    index('stories_pinned_by_idx').on(t.pinnedBy),
  ],
)

/** Which story an article is in; one at most. Where a person put it there, the engine never moves it. */
export const storyArticles = pgTable(
  'story_articles',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** Set where a person decided it, and kept when that person leaves. */
    placedAt: moment('placed_at'),
    placedBy: uuid('placed_by').references(() => users.id, { onDelete: 'set null' }),
    joinedAt: moment('joined_at').notNull().defaultNow(),
  },
  (t) => [
    index('story_articles_story_idx').on(t.storyId, t.articleId),
    index('story_articles_placed_by_idx').on(t.placedBy),
  ],
)

/** How things stood before a change, for it to be undone. */
export type StoryBefore = {
  title?: { title: string; titledBy: string | null; titledAt: string | null }
  pin?: { pinnedAt: string | null; pinnedBy: string | null }
  merged?: { mergedInto: string | null }
  places?: Array<{ articleId: string; storyId: string; placedBy: string | null; placedAt: string | null }>
}

export const storyChangeKind = pgEnum('story_change_kind', ['rename', 'pin', 'unpin', 'move', 'merge'])

/** What a person did to a story, who and when. Only added to; taking one back marks it as undone. */
export const storyChanges = pgTable(
  'story_changes',
  {
    id: key(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** The other story that a move or a merge concerns. */
    otherId: uuid('other_id').references(() => stories.id, { onDelete: 'cascade' }),
    kind: storyChangeKind('kind').notNull(),
    before: jsonb('before').$type<StoryBefore>().notNull(),
    madeBy: uuid('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeAt: moment('made_at').notNull().defaultNow(),
    undoneBy: uuid('undone_by').references(() => users.id, { onDelete: 'set null' }),
    undoneAt: moment('undone_at'),
  },
  (t) => [
    index('story_changes_story_idx').on(t.storyId, t.id),
    index('story_changes_other_idx').on(t.otherId, t.id),
    index('story_changes_made_by_idx').on(t.madeBy),
    index('story_changes_undone_by_idx').on(t.undoneBy),
  ],
)

/** What comparing all reports of a story found, made by the worker and remade whenever `basis` no longer fits. */
export const storyDigests = pgTable('story_digests', {
  storyId: uuid('story_id')
    .primaryKey()
    .references(() => stories.id, { onDelete: 'cascade' }),
  /** A hash of the readings that it rests on, and of the engine that made it. */
  basis: text('basis').notNull(),
  /** The few figures that the list of stories shows. */
  figures: jsonb('figures').$type<StoryFigures>().notNull(),
  digest: jsonb('digest').$type<StoryDigest>().notNull(),
  madeAt: moment('made_at').notNull().defaultNow(),
})
