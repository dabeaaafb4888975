import { eq, inArray } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { corrections } from '#db/schema/corrections.ts'
import { users } from '#db/schema/users.ts'
import type { CorrectedMark } from '../reading/types.ts'

/** Who made the corrections of some facts, and when; for each fact by the ids of its corrections. */
export async function correctionMarks(ids: string[]): Promise<(of: string[]) => CorrectedMark | null> {
  if (ids.length === 0) return () => null
  const rows = await db()
    .select({ id: corrections.id, kind: corrections.kind, by: users.name, at: corrections.madeAt })
    .from(corrections)
    .leftJoin(users, eq(users.id, corrections.madeBy))
    .where(inArray(corrections.id, [...new Set(ids)]))
  const known = new Map(rows.map((row) => [row.id, row]))
  return (of) => {
    const made = of.flatMap((id) => known.get(id) ?? []).sort((a, b) => b.at.getTime() - a.at.getTime())
    const [last] = made
    return last ? { kinds: [...new Set(made.map(({ kind }) => kind))], by: last.by, at: last.at } : null
  }
}
