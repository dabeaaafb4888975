import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { sources } from '#db/schema/sources.ts'
import { users } from '#db/schema/users.ts'
import { versions } from '#db/schema/versions.ts'
import { viewDecided } from '../decisions/view-decided.ts'
import { notFound } from '../errors.ts'
import { READING_HEAD } from '../reading/reading-head.ts'
import type { Viewer } from '../viewer.ts'
import { columnHeads } from './column-heads.ts'
import { loadStored } from './load-stored.ts'
import type { CompareView, OpenedComparison, SavedComparison } from './types.ts'
import { visibleComparisons } from './visible.ts'

type Options = { asSaved?: boolean }

/**
 * Opens a saved comparison: what was found when it was saved, with what people decided about its rows until now, or, for
 * `asSaved`, until then. Rows that people put together or apart are judged anew, which may take as long as comparing.
 * @throws CollateError `not-found`, also for somebody else's private one. The view is rejected with the same where it was
 * deleted meanwhile.
 */
export async function openComparison(
  viewer: Viewer,
  id: string,
  { asSaved = false }: Options = {},
): Promise<OpenedComparison> {
  if (!z.uuid().safeParse(id).success) throw notFound('comparison')
  const { result: _result, ...about } = getTableColumns(comparisons)
  const [[row], heads] = await Promise.all([
    db()
      .select({ ...about, owner: users.name })
      .from(comparisons)
      .leftJoin(users, eq(users.id, comparisons.ownerId))
      .where(and(eq(comparisons.id, id), visibleComparisons(viewer))),
    db()
      .select({ ...READING_HEAD, extraction: comparisonArticles.extraction })
      .from(comparisonArticles)
      .innerJoin(versions, eq(versions.id, comparisonArticles.versionId))
      .innerJoin(articles, eq(articles.id, versions.articleId))
      .innerJoin(sources, eq(sources.id, articles.sourceId))
      .where(eq(comparisonArticles.comparisonId, id))
      .orderBy(asc(comparisonArticles.position)),
  ])
  if (!row) throw notFound('comparison')
  const { ownerId, updatedAt: _updated, ...comparison } = row
  const view = viewSaved(viewer, comparison, asSaved)
  // It is the page's to say why there is none; one that has no use for it any more leaves it.
  view.catch(() => {})
  return {
    ...comparison,
    isOwner: viewer.kind === 'user' && ownerId === viewer.userId,
    asSaved,
    columns: columnHeads(heads),
    view,
  }
}

/** A saved comparison with all that is in it; as `openComparison`. */
export async function getComparison(viewer: Viewer, id: string, options?: Options): Promise<SavedComparison> {
  const { columns: _columns, view, ...saved } = await openComparison(viewer, id, options)
  return { ...saved, view: await view }
}

async function viewSaved(
  viewer: Viewer,
  { id, createdAt }: { id: string; createdAt: Date },
  asSaved: boolean,
): Promise<CompareView> {
  const [stored] = await db()
    .select({ result: comparisons.result })
    .from(comparisons)
    .where(and(eq(comparisons.id, id), visibleComparisons(viewer)))
  if (!stored) throw notFound('comparison')
  const { readings, result, gone } = await loadStored(id, stored.result)
  return { ...(await viewDecided(viewer, readings, { result, at: createdAt, asSaved })), gone }
}
