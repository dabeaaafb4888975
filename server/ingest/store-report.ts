import { eq, sql } from 'drizzle-orm'
import { firstMoment } from '#core/dates/published.ts'
import type { TextBlock } from '#core/read/text-blocks.ts'
import type { Transaction } from '#db/client.ts'
import { insertRows } from '#db/insert-rows.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { hashText } from './placement.ts'
import type { ReadyReport } from './read-report.ts'

export type Capture = {
  method: typeof versions.$inferInsert.method
  by: string | null
  at?: Date
}

/** The source of this name, whatever its case; made where there is none. */
export async function sourceNamed(
  tx: Transaction,
  source: Pick<typeof sources.$inferInsert, 'name' | 'kind' | 'homepage' | 'isSample'>,
): Promise<string> {
  const [made] = await tx.insert(sources).values(source).onConflictDoNothing().returning({ id: sources.id })
  if (made) return made.id
  const [known] = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sql`lower(${sources.name})`, sql`lower(${source.name})`))
  if (!known) throw new Error(`The source ${source.name} was neither stored nor found.`)
  return known.id
}

/** The sources of these names, whatever their case; made where there are none. */
export async function sourcesNamed(tx: Transaction, names: string[]): Promise<Map<string, string>> {
  const distinct = [...new Set(names)].sort()
  const find = async () => {
    const { rows } = await tx.execute<{ id: string; name: string }>(sql`
      select ${sources.id} as id, given.name from unnest(${sql.param(distinct)}::text[]) as given (name)
      join ${sources} on lower(${sources.name}) = lower(given.name)`)
    return new Map(rows.map(({ id, name }) => [name, id]))
  }
  const known = await find()
  if (known.size === distinct.length) return known
  const missing = distinct.filter((name) => !known.has(name)).map((name) => ({ name }))
  await tx.insert(sources).values(missing).onConflictDoNothing()
  return find()
}

/** What of a report is its article's. */
type About = Omit<ReadyReport, 'source' | 'text' | 'blocks'>

/** An article's own columns, as its report gives them. */
export function articleRow({ title, byline, canonicalUrl, published, language }: About) {
  const publishedAt = published ? firstMoment(published) : null
  return { title, byline, canonicalUrl, published, publishedAt, language }
}

/** Inserts articles. @returns the ids of those that were: another one may have the address. */
export async function insertArticles(
  tx: Transaction,
  rows: Array<typeof articles.$inferInsert>,
): Promise<Set<string>> {
  const made = await tx
    .insert(articles)
    .values(rows)
    .onConflictDoNothing({ target: articles.canonicalUrl })
    .returning({ id: articles.id })
  return new Set(made.map(({ id }) => id))
}

/** What of a report is its version's; all paragraphs where it has no `blocks`. */
type Worded = Pick<ReadyReport, 'title' | 'text'> & { blocks?: TextBlock[] }

/** A version's own columns, as its report gives them. */
export function versionRow({ title, text, blocks = [] }: Worded, hash = hashText(text)) {
  return { title, text, blocks, hash, wordCount: countWords(text) }
}

/** Inserts versions of articles that have none. */
export async function insertVersions(
  tx: Transaction,
  rows: Array<typeof versions.$inferInsert & { n: number }>,
): Promise<void> {
  await insertRows(tx, versions, rows)
}

/** Stores an article without its text; null where another one has its address. */
export async function storeArticle(
  tx: Transaction,
  report: About,
  about: { sourceId: string; isSample?: boolean; addedBy: string | null; addedAt?: Date },
): Promise<string | null> {
  const [made] = await insertArticles(tx, [{ ...about, ...articleRow(report) }])
  return made ?? null
}

/** A title that a person set outlives every capture. */
const titleToKeep = (title: string) =>
  sql`case when ${articles.titleSet} then ${articles.title} else ${title}::text end`

/** Stores a text as the article's newest version, which is then the one still to be read. */
export async function storeVersion(
  tx: Transaction,
  articleId: string,
  report: Worded,
  { method, by, at }: Capture,
): Promise<{ id: string; n: number }> {
  // The article's row is the lock: two captures at once become two numbers.
  await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).for('update')
  const { title } = report
  const [version] = await tx
    .insert(versions)
    .values({
      ...versionRow(report),
      articleId,
      n: sql`(select coalesce(max(${versions.n}), 0) + 1 from ${versions} where ${versions.articleId} = ${articleId})`,
      method,
      capturedBy: by,
      ...(at && { capturedAt: at }),
    })
    .returning({ id: versions.id, n: versions.n })
  if (!version) throw new Error('The version was not stored.')
  await tx
    .update(articles)
    .set({
      currentVersionId: version.id,
      currentExtraction: null,
      readingProblem: null,
      title: titleToKeep(title),
    })
    .where(eq(articles.id, articleId))
  return version
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** Words as Unicode divides them, so that Chinese and Thai, which use no spaces, count too. */
export function countWords(text: string): number {
  if (!/[\u0e00-\u0fff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text)) {
    return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0
  }
  let words = 0
  for (const part of WORDS.segment(text)) if (part.isWordLike) words++
  return words
}
