import { desc, eq, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '#db/client.ts'
import { stories, storyChanges } from '#db/schema/stories.ts'
import { users } from '#db/schema/users.ts'
import type { StoryChange } from './types.ts'

const MOST = 50

/** What people did to a story, and to others with it, the newest first. Access is the caller's to check. */
export async function listChanges(storyId: string): Promise<StoryChange[]> {
  const undoer = alias(users, 'undoer')
  const from = alias(stories, 'from')
  const other = alias(stories, 'other')
  const rows = await db()
    .select({
      id: storyChanges.id,
      kind: storyChanges.kind,
      before: storyChanges.before,
      storyId: storyChanges.storyId,
      from: from.title,
      otherId: storyChanges.otherId,
      other: other.title,
      by: users.name,
      at: storyChanges.madeAt,
      undoneBy: undoer.name,
      undoneAt: storyChanges.undoneAt,
    })
    .from(storyChanges)
    .innerJoin(from, eq(from.id, storyChanges.storyId))
    .leftJoin(other, eq(other.id, storyChanges.otherId))
    .leftJoin(users, eq(users.id, storyChanges.madeBy))
    .leftJoin(undoer, eq(undoer.id, storyChanges.undoneBy))
    .where(or(eq(storyChanges.storyId, storyId), eq(storyChanges.otherId, storyId)))
    .orderBy(desc(storyChanges.id))
    .limit(MOST)
  return rows.map((row) => {
    const away = row.storyId === storyId
    const [id, title] = away ? [row.otherId, row.other] : [row.storyId, row.from]
    return {
      id: row.id,
      kind: row.kind,
      other: row.otherId && id && title !== null ? { id, title } : null,
      away,
      reports: row.before.places?.length ?? 0,
      was: row.before.title?.title ?? null,
      by: row.by,
      at: row.at,
      undone: row.undoneAt ? { by: row.undoneBy, at: row.undoneAt } : null,
    }
  })
}
