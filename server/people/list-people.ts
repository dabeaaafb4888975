import { and, asc, eq, gt, like, or, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { credentials } from '#db/schema/credentials.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { cleanName, containing } from '#server/library/like.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import type { PersonRow } from './types.ts'

const PEOPLE_PER_PAGE = 50

/**
 * The people of this instance in the order they came.
 * @param find part of a name or an address; everybody where it is empty
 * @param page from 1
 * @returns one page, and whether there are more. @throws `forbidden` for all but admins.
 */
export async function listPeople(
  viewer: Viewer,
  { find = '', page = 1 }: { find?: string; page?: number },
): Promise<{ people: PersonRow[]; more: boolean }> {
  requireRole(viewer, 'admin')
  const part = containing(find)
  const lastSeenAt = db()
    .select({ at: sql`max(${sessions.lastSeenAt})` })
    .from(sessions)
    .where(and(eq(sessions.userId, users.id), gt(sessions.expiresAt, sql`now()`)))
  const hasPassword = sql`exists(${db().select({ one: sql`1` }).from(credentials).where(eq(credentials.userId, users.id))})`
  const providers = sql`array(${db().select({ provider: accounts.provider }).from(accounts).where(eq(accounts.userId, users.id)).orderBy(accounts.provider)})`
  const rows = await db()
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      createdAt: users.createdAt,
      disabledAt: users.disabledAt,
      lastSeenAt: sql<Date | null>`(${lastSeenAt})`.mapWith(sessions.lastSeenAt),
      ways: sql<
        string[]
      >`case when ${hasPassword} then array['password'] else array[]::text[] end || ${providers}`,
    })
    .from(users)
    .where(
      cleanName(find)
        ? or(like(sql`lower(${users.name})`, part), like(sql`lower(${users.email})`, part))
        : undefined,
    )
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(PEOPLE_PER_PAGE + 1)
    .offset((page - 1) * PEOPLE_PER_PAGE)
  return { people: rows.slice(0, PEOPLE_PER_PAGE), more: rows.length > PEOPLE_PER_PAGE }
}
