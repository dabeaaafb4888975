import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { publishedDay } from '#core/align/edtf.ts'
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
  const all = await findMembers(id)
  if (all.length === 0) {
    const to = await leadsTo(head.mergedInto)
    if (to) return { kind: 'moved', to }
    throw notFound('story')
  }
  const last = asOf ? Date.parse(asOf) / DAY_MS : null
  // The day that the report itself says, wherever it was on its clock: that is the day people see.
  const shown = all.filter(({ published }) => last === null || (publishedDay(published) ?? Infinity) <= last)
  const undated = all.filter(({ published }) => publishedDay(published) === null).length
  const [{ digest, fresh }, changes] = await Promise.all([digestNow(id), listChanges(id)])
  const pages = Math.max(1, Math.ceil(shown.length / MEMBERS))
  const at = Math.min(page, pages)
  return {
    kind: 'story',
    story: {
      id,
      title: head.title,
      titled: head.titledAt && { by: head.titledBy, at: head.titledAt },
      pinned: head.pinnedAt && { by: head.pinnedBy, at: head.pinnedAt },
      asOf,
      members: shown.slice((at - 1) * MEMBERS, at * MEMBERS),
      page: at,
      pages,
      reports: shown.length,
      later: asOf ? all.length - shown.length - undated : 0,
      undated: asOf ? undated : 0,
      days: daysOf(all),
      digest: digest && upTo(without(digest, all), last),
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

/** All reports of a story, the newest first; undated ones last. Texts are not read. */
async function findMembers(id: string): Promise<StoryMember[]> {
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
    .where(eq(storyArticles.storyId, id))
    .orderBy(sql`${articles.publishedAt} desc nulls last`, desc(articles.id))
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
function without(digest: StoryDigest, members: StoryMember[]): StoryDigest {
  const here = new Set(members.map(({ id }) => id))
  if (digest.reports.every(({ articleId }) => here.has(articleId))) return digest
  return onlyReports(digest, (report) => here.has(digest.reports[report]?.articleId ?? ''))
}

function daysOf(members: StoryMember[]): string[] {
  const days = members.flatMap(({ published }) => publishedDay(published) ?? [])
  return [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10))
}
