import { asc, desc, eq, sql } from 'drizzle-orm'
import { firstMoment } from '#core/dates/published.ts'
import type { Particulars } from '#core/particulars.ts'
import type { Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { particulars } from '#db/schema/particulars.ts'
import { sources } from '#db/schema/sources.ts'
import { storyArticles } from '#db/schema/stories.ts'
import { versions } from '#db/schema/versions.ts'
import { writeSearchRows } from '../extraction/write-search-rows.ts'
import { extractJob } from '../ingest/jobs.ts'
import { sourceNamed } from '../ingest/store-report.ts'
import { enqueueAll } from '../jobs/enqueue.ts'
import { lockPlaces, storiesChanged } from '../stories/lock.ts'

type Set = Pick<typeof particulars.$inferSelect, 'field' | 'was' | 'became' | 'withdrawnAt'>

/**
 * What was read, of the particulars that people have set: what the first of them found, oldest first; the title of the
 * newest capture, because only that one comes anew with each.
 */
export function readBefore(rows: Set[], captured: string | null): Partial<Particulars> {
  const read: Partial<Particulars> = {}
  for (const { field, was } of rows) read[field] ??= was
  if (read.title && captured !== null) read.title = [captured]
  return read
}

/** What holds, of the particulars that people have set: the last in force, else what was read. */
function inForce(rows: Set[], captured: string | null): Partial<Particulars> {
  const holds = readBefore(rows, captured)
  for (const { field, became, withdrawnAt } of rows) if (!withdrawnAt) holds[field] = became
  return holds
}

/**
 * Makes what people set of a report count, after it was set or taken back: in lists and search at once, in facts,
 * comparisons and stories as soon as the report was read again, told what holds now. It stays in the story it is in with
 * others: a date says little about that, and people can move it. Runs within the caller's transaction, in which the
 * article was locked.
 * @param respelt whether its outlet has just been spelt anew
 */
export async function applyParticulars(
  tx: Transaction,
  articleId: string,
  { respelt }: { respelt: boolean },
): Promise<void> {
  const rows = await tx
    .select()
    .from(particulars)
    .where(eq(particulars.articleId, articleId))
    .orderBy(asc(particulars.id))
  const [before] = await selectArticle(tx, articleId)
  if (!before) throw new Error(`The article ${articleId} was not locked.`)
  const holds = inForce(rows, before.captured)
  const titleSet = rows.some(({ field, withdrawnAt }) => field === 'title' && !withdrawnAt)
  const published = holds.published ? (holds.published[0] ?? null) : before.published
  const after = {
    title: holds.title?.[0] ?? before.title,
    titleSet,
    sourceId: holds.source?.[0] ? await sourceNamed(tx, { name: holds.source[0] }) : before.sourceId,
    byline: holds.byline ?? before.byline,
    published,
    publishedAt: published ? firstMoment(published) : null,
  }
  const isToldAnew =
    respelt ||
    after.title !== before.title ||
    after.sourceId !== before.sourceId ||
    published !== before.published
  await tx
    .update(articles)
    .set({ ...after, ...(isToldAnew && { told: sql`${articles.told} + 1` }) })
    .where(eq(articles.id, articleId))
  if (!isToldAnew) return
  // An article that was never read is not found by its words yet.
  if (before.currentExtraction !== null) {
    await writeSearchRows(tx, [{ articleId, ...after, text: before.text ?? '' }])
  }
  await readAnew(tx, articleId)
  // Somebody may be moving it: its day counts in the story where it is then.
  await lockPlaces(tx)
  const [place] = await tx
    .select({ storyId: storyArticles.storyId })
    .from(storyArticles)
    .where(eq(storyArticles.articleId, articleId))
  if (place) await storiesChanged(tx, [place.storyId])
}

function selectArticle(tx: Transaction, articleId: string) {
  return tx
    .select({
      title: articles.title,
      sourceId: articles.sourceId,
      byline: articles.byline,
      published: articles.published,
      currentExtraction: articles.currentExtraction,
      captured: versions.title,
      text: versions.text,
    })
    .from(articles)
    .leftJoin(versions, eq(versions.id, articles.currentVersionId))
    .where(eq(articles.id, articleId))
}

/** Earlier captures too: their dates are counted from the same day. */
async function readAnew(tx: Transaction, articleId: string): Promise<void> {
  const captures = await tx
    .select({ versionId: versions.id })
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(desc(versions.n))
  await enqueueAll(tx, extractJob, captures)
}

export type ParticularsNow = {
  now: Particulars
  sourceId: string
  /** The title of the newest capture. */
  captured: string | null
  addedBy: string | null
}

/** What a report says of itself, and who added it; null where it is gone. */
export async function particularsNow(
  tx: Pick<Transaction, 'select'>,
  articleId: string,
): Promise<ParticularsNow | null> {
  const [row] = await tx
    .select({
      title: articles.title,
      captured: versions.title,
      sourceId: sources.id,
      source: sources.name,
      byline: articles.byline,
      published: articles.published,
      addedBy: articles.addedBy,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .leftJoin(versions, eq(versions.id, articles.currentVersionId))
    .where(eq(articles.id, articleId))
  if (!row) return null
  const { title, source, byline, published, ...about } = row
  return {
    ...about,
    now: { title: [title], source: [source], byline, published: published ? [published] : [] },
  }
}
