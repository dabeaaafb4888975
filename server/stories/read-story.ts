import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { onlyReports, type StoryDigest, asOf as upTo } from '#core/stories/digest.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { stories, storyArticles, storyDigests } from '#db/schema/stories.ts'
import { users } from '#db/schema/users.ts'
import { notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { listChanges } from './list-changes.ts'
import { askForDigest } from './lock.ts'
import { basisOf } from './make-digest.ts'
import type { StoryMember, StoryView } from './types.ts'

const MEMBERS = 50
const DAY_MS = 86_400_000

const input = z.object({
  id: z.string(),
  /** The last day of which anything is shown. */
  asOf: z.iso.date('Choose a day.').nullable().default(null),
  page: z.int().min(1).default(1),
})

/** A story, or where one leads that went into another. */
export type FoundStory = { kind: 'story'; story: StoryView } | { kind: 'moved'; to: string }

/**
 * A story with its reports and what comparing them found; with `asOf`, as it stood at the end of that day. Where
 * reports have come or changed since they were compared, comparing is asked for and what there is is shown.
 * @throws CollateError `unauthenticated`, `invalid`, `not-found`.
 */
export async function readStory(viewer: Viewer, given: z.input<typeof input>): Promise<FoundStory> {
  requireUser(viewer)
  const { id, asOf, page } = parse(input, given)
  const head = await findHead(id)
  const days = await countDays(id)
  const all = sum(days)
  if (all === 0) {
    const to = await leadsTo(head.mergedInto)
    if (to) return { kind: 'moved', to }
    throw notFound('story')
  }
  const undated = sum(days.filter(({ day }) => day === null))
  const shown = asOf ? sum(days.filter(({ day }) => day !== null && day <= asOf)) : all
  const pages = Math.max(1, Math.ceil(shown / MEMBERS))
  const at = Math.min(page, pages)
  const [members, { digest, fresh }, changes] = await Promise.all([
    findMembers(id, asOf, at),
    digestNow(id),
    listChanges(id),
  ])
  return {
    kind: 'story',
    story: {
      id,
      title: head.title,
      titled: head.titledAt && { by: head.titledBy, at: head.titledAt },
      pinned: head.pinnedAt && { by: head.pinnedBy, at: head.pinnedAt },
      asOf,
      members,
      page: at,
      pages,
      reports: shown,
      later: asOf ? all - shown - undated : 0,
      undated: asOf ? undated : 0,
      days: days.flatMap(({ day }) => day ?? []),
      digest: digest && upTo(await withoutGone(id, digest), asOf ? Date.parse(asOf) / DAY_MS : null),
      fresh,
      changes,
    },
  }
}

async function findHead(id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound('story')
  const pinner = alias(users, 'pinner')
  const [head] = await db()
    .select({
      title: stories.title,
      titledAt: stories.titledAt,
      titledBy: users.name,
      pinnedAt: stories.pinnedAt,
      pinnedBy: pinner.name,
      mergedInto: stories.mergedInto,
    })
    .from(stories)
    .leftJoin(users, eq(users.id, stories.titledBy))
    .leftJoin(pinner, eq(pinner.id, stories.pinnedBy))
    .where(eq(stories.id, id))
  if (!head) throw notFound('story')
  return head
}

type DayCount = { day: string | null; count: number }

const sum = (days: DayCount[]) => days.reduce((total, { count }) => total + count, 0)

/**
 * The day on which a report says that it was published, wherever it was on its clock: that is the day people see. The
 * first of them where it says no more than a month or a year; null where it says nothing.
 */
const dayOf = () => sql<string | null>`coalesce(
  substring(${articles.published} from '^[0-9]{4}-[0-9]{2}-[0-9]{2}'),
  to_char(${articles.publishedAt} at time zone 'UTC', 'YYYY-MM-DD'))`

/** How many reports of a story are of which day, the earliest first. */
function countDays(id: string): Promise<DayCount[]> {
  return db()
    .select({ day: dayOf().as('day'), count: sql<number>`count(*)::int` })
    .from(storyArticles)
    .innerJoin(articles, eq(articles.id, storyArticles.articleId))
    .where(eq(storyArticles.storyId, id))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
}

/** A page of the reports of a story, the newest first, undated ones last; none after `asOf`. Texts are not read. */
async function findMembers(id: string, asOf: string | null, page: number): Promise<StoryMember[]> {
  const rows = await db()
    .select({
      id: articles.id,
      title: articles.title,
      source: sources.name,
      published: articles.published,
      isSample: articles.isSample,
      facts: articles.factCount,
      reading: sql<StoryMember['reading']>`case
        when ${articles.readingProblem} is not null then 'failed'
        when ${articles.currentExtraction} is null then 'waiting'
        else 'done' end`,
      placedAt: storyArticles.placedAt,
      placedBy: users.name,
    })
    .from(storyArticles)
    .innerJoin(articles, eq(articles.id, storyArticles.articleId))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .leftJoin(users, eq(users.id, storyArticles.placedBy))
    .where(and(eq(storyArticles.storyId, id), asOf === null ? undefined : sql`${dayOf()} <= ${asOf}`))
    .orderBy(sql`${articles.publishedAt} desc nulls last`, desc(articles.id))
    .limit(MEMBERS)
    .offset((page - 1) * MEMBERS)
  return rows.map(({ placedAt, placedBy, ...row }) => ({
    ...row,
    placed: placedAt && { by: placedBy, at: placedAt },
  }))
}

const MOST_STEPS = 20

/** Where a story without reports leads in the end, through stories that went into others in turn. */
async function leadsTo(first: string | null): Promise<string | null> {
  let next = first
  for (let i = 0; next && i < MOST_STEPS; i++) {
    if ((await db().$count(storyArticles, eq(storyArticles.storyId, next))) > 0) return next
    const [row] = await db().select({ to: stories.mergedInto }).from(stories).where(eq(stories.id, next))
    next = row?.to ?? null
  }
  return null
}

async function digestNow(id: string): Promise<{ digest: StoryDigest | null; fresh: boolean }> {
  const [{ keys, basis }, [kept]] = await Promise.all([
    basisOf(id),
    db()
      .select({ basis: storyDigests.basis, digest: storyDigests.digest })
      .from(storyDigests)
      .where(and(eq(storyDigests.storyId, id))),
  ])
  const fresh = kept?.basis === basis
  if (!fresh && keys.length > 0) await db().transaction((tx) => askForDigest(tx, id))
  return { digest: kept?.digest ?? null, fresh }
}

/** What was compared, without reports that were taken out of the story since. */
async function withoutGone(id: string, digest: StoryDigest): Promise<StoryDigest> {
  const compared = digest.reports.map(({ articleId }) => articleId)
  const rows = await db()
    .select({ articleId: storyArticles.articleId })
    .from(storyArticles)
    .where(and(eq(storyArticles.storyId, id), inArray(storyArticles.articleId, compared)))
  if (rows.length === compared.length) return digest
  const here = new Set(rows.map(({ articleId }) => articleId))
  return onlyReports(digest, (report) => here.has(digest.reports[report]?.articleId ?? ''))
}
