import { eq, inArray } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { feeds } from '#db/schema/feeds.ts'
import { importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { stories } from '#db/schema/stories.ts'
import { versions } from '#db/schema/versions.ts'
import type { Job } from './types.ts'

type Subject = NonNullable<Job['subject']>
type Names = Map<string, Subject>

/** Payloads name what they are about by one of these. What belongs to one person alone, a collection, is not named. */
const LOOK_UP: Record<string, (ids: string[]) => Promise<Names>> = {
  fileId: nameFiles,
  itemId: nameItems,
  versionId: nameVersions,
  articleId: nameArticles,
  storyId: nameStories,
  feedId: nameFeeds,
}

/** What each payload is about, in a query for each kind of thing; null where it is about no one thing, or that is gone. */
export async function jobSubjects(payloads: unknown[]): Promise<Array<Subject | null>> {
  const named = payloads.map(nameOf)
  const found = new Map<string, Names>()
  for (const [field, lookUp] of Object.entries(LOOK_UP)) {
    const ids = named.flatMap((name) => (name?.field === field ? [name.id] : []))
    if (ids.length > 0) found.set(field, await lookUp([...new Set(ids)]))
  }
  return named.map((name) => (name && found.get(name.field)?.get(name.id)) ?? null)
}

function nameOf(payload: unknown): { field: string; id: string } | null {
  for (const [field, id] of Object.entries(Object(payload))) {
    if (Object.hasOwn(LOOK_UP, field) && typeof id === 'string' && validate(id)) return { field, id }
  }
  return null
}

async function nameFiles(ids: string[]): Promise<Names> {
  const rows = await db()
    .select({ id: importFiles.id, importId: importFiles.importId, name: importFiles.name })
    .from(importFiles)
    .where(inArray(importFiles.id, ids))
  return new Map(
    rows.map(({ id, importId, name }) => [id, { words: name, href: importId && `/add/imports/${importId}` }]),
  )
}

async function nameItems(ids: string[]): Promise<Names> {
  const rows = await db()
    .select({
      id: importItems.id,
      importId: importItems.importId,
      name: importItems.name,
      url: importItems.url,
      n: importItems.n,
    })
    .from(importItems)
    .where(inArray(importItems.id, ids))
  return new Map(
    rows.map(({ id, importId, name, url, n }) => [
      id,
      { words: name ?? url ?? `Item ${n} of an import`, href: `/add/imports/${importId}` },
    ]),
  )
}

async function nameVersions(ids: string[]): Promise<Names> {
  const rows = await db()
    .select({ id: versions.id, articleId: articles.id, title: articles.title })
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(inArray(versions.id, ids))
  return new Map(rows.map((row) => [row.id, { words: row.title, href: `/articles/${row.articleId}` }]))
}

async function nameArticles(ids: string[]): Promise<Names> {
  const rows = await db()
    .select({ id: articles.id, title: articles.title })
    .from(articles)
    .where(inArray(articles.id, ids))
  return new Map(rows.map(({ id, title }) => [id, { words: title, href: `/articles/${id}` }]))
}

async function nameStories(ids: string[]): Promise<Names> {
  const rows = await db()
    .select({ id: stories.id, title: stories.title })
    .from(stories)
    .where(inArray(stories.id, ids))
  return new Map(rows.map(({ id, title }) => [id, { words: title, href: `/stories/${id}` }]))
}

async function nameFeeds(ids: string[]): Promise<Names> {
  const rows = await db()
    .select({ id: feeds.id, title: feeds.title })
    .from(feeds)
    .where(inArray(feeds.id, ids))
  return new Map(rows.map(({ id, title }) => [id, { words: title, href: `/feeds/${id}` }]))
}
