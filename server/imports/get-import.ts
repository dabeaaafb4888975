import { and, eq, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { users } from '#db/schema/users.ts'
import { notFound } from '#server/errors.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { canRetry } from './can-retry.ts'
import { countItems, noItems } from './list-imports.ts'
import type { ImportDetail, ImportFileRow } from './types.ts'
import { visibleImports } from './visible.ts'

const MOST = 500

/** One import with its items: what failed first, then what is under way, then the rest. @throws CollateError `not-found`. */
export async function getImport(viewer: Viewer, id: string): Promise<ImportDetail> {
  const user = requireUser(viewer)
  if (!validate(id)) throw notFound('import')
  const [found] = await db()
    .select({ id: imports.id, kind: imports.kind, label: imports.label, createdAt: imports.createdAt })
    .from(imports)
    .where(and(eq(imports.id, id), visibleImports(user)))
  if (!found) throw notFound('import')
  const rows = await db()
    .select({
      id: importItems.id,
      n: importItems.n,
      url: importItems.url,
      name: importItems.name,
      state: importItems.state,
      reason: importItems.reason,
      nextTryAt: importItems.nextTryAt,
      hasSameText: sql<boolean>`${importItems.state} = 'duplicate' and ${importItems.code} is not distinct from 'same-text'`,
      wantedBy: users.name,
      articleId: articles.id,
      title: articles.title,
      canRetry: canRetry().mapWith(Boolean),
    })
    .from(importItems)
    .leftJoin(articles, eq(articles.id, importItems.articleId))
    .leftJoin(users, eq(users.id, importItems.wantedBy))
    .where(eq(importItems.importId, id))
    .orderBy(
      sql`case ${importItems.state} when 'failed' then 0 when 'fetching' then 1 when 'reading' then 1 when 'waiting' then 2 else 3 end`,
      importItems.n,
    )
    .limit(MOST + 1)
  const files = await openFiles(id)
  return {
    ...found,
    counts: (await countItems([id])).get(id) ?? noItems(),
    unpacking: files.filter(({ state }) => state !== 'cancelled').length,
    files,
    items: rows.slice(0, MOST).map(({ articleId, title, ...item }) => ({
      ...item,
      article: articleId && title !== null ? { id: articleId, title } : null,
    })),
    more: rows.length > MOST,
  }
}

function openFiles(importId: string): Promise<ImportFileRow[]> {
  return db()
    .select({
      id: importFiles.id,
      name: importFiles.name,
      size: importFiles.size,
      state: importFiles.state,
      items: importFiles.items,
      reason: importFiles.reason,
    })
    .from(importFiles)
    .where(and(eq(importFiles.importId, importId), ne(importFiles.state, 'unpacked')))
    .orderBy(importFiles.n)
}
