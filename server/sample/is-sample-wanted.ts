import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'

/**
 * Whether the sample story belongs into this library: it never was in it as a whole, and nobody has added a report.
 * Apart from what loads it, so that a start which finds it there need not load the engine.
 */
export async function isSampleWanted(): Promise<boolean> {
  const loaded = await db().$count(auditLog, eq(auditLog.action, 'sample.loaded'))
  if (loaded > 0) return false
  return (await db().$count(articles, eq(articles.isSample, false))) === 0
}
