import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { IMPORT_STATES } from '#core/import.ts'
import { db } from '#db/client.ts'
import { importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import type { ImportCounts, ImportRow } from './types.ts'

const PAGE = 30

const input = z.object({ before: z.uuid().nullish().catch(null) })

/** The viewer's own imports, newest first, with how far each has come. @throws CollateError `unauthenticated`. */
export async function listImports(
  viewer: Viewer,
  given: { before?: string | null } = {},
): Promise<{ imports: ImportRow[]; next: string | null }> {
  const user = requireUser(viewer)
  const { before } = parse(input, given)
  const rows = await db()
    .select({ id: imports.id, kind: imports.kind, label: imports.label, createdAt: imports.createdAt })
    .from(imports)
    .where(and(eq(imports.requestedBy, user.userId), before ? lt(imports.id, before) : undefined))
    .orderBy(desc(imports.id))
    .limit(PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const ids = shown.map(({ id }) => id)
  const [counts, unpacking] = await Promise.all([countItems(ids), countUnpacking(ids)])
  return {
    imports: shown.map((row) => ({
      ...row,
      counts: counts.get(row.id) ?? noItems(),
      unpacking: unpacking.get(row.id) ?? 0,
    })),
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** How many items of each import are in which state. */
export async function countItems(ids: string[]): Promise<Map<string, ImportCounts>> {
  if (ids.length === 0) return new Map()
  const rows = await db()
    .select({ importId: importItems.importId, state: importItems.state, count: sql<number>`count(*)::int` })
    .from(importItems)
    .where(inArray(importItems.importId, ids))
    .groupBy(importItems.importId, importItems.state)
  const counts = new Map(ids.map((id) => [id, noItems()]))
  for (const { importId, state, count } of rows) {
    const of = counts.get(importId)
    if (of) of[state] = count
  }
  return counts
}

export function noItems(): ImportCounts {
  return Object.fromEntries(IMPORT_STATES.map((state) => [state, 0])) as ImportCounts
}

/** How many files of each import are still to be opened; those of which none is are left out. */
async function countUnpacking(ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db()
    .select({ importId: importFiles.importId, count: sql<number>`count(*)::int` })
    .from(importFiles)
    .where(and(inArray(importFiles.importId, ids), inArray(importFiles.state, ['waiting', 'unpacking'])))
    .groupBy(importFiles.importId)
  return new Map(rows.flatMap(({ importId, count }) => (importId ? [[importId, count]] : [])))
}
