import { desc, lt } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import type { AuditRow } from './types.ts'

const PER_PAGE = 50

/**
 * What happened on this instance, newest first.
 * @param before id of the entry to go on after, from the page before; ids sort by time
 * @throws `forbidden` for all but admins.
 */
export async function listAudit(
  viewer: Viewer,
  before: string | null = null,
): Promise<{ entries: AuditRow[]; next: string | null }> {
  requireRole(viewer, 'admin')
  const rows = await db()
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorName: auditLog.actorName,
      action: auditLog.action,
      subjectType: auditLog.subjectType,
      subjectId: auditLog.subjectId,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .where(before && validate(before) ? lt(auditLog.id, before) : undefined)
    .orderBy(desc(auditLog.id))
    .limit(PER_PAGE + 1)
  const entries = rows.slice(0, PER_PAGE)
  return { entries, next: rows.length > PER_PAGE ? (entries.at(-1)?.id ?? null) : null }
}
