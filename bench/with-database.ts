import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase } from '#db/client.ts'
import { startCluster } from '#db/embedded/cluster.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { closeSender } from '#server/jobs/enqueue.ts'

/** Runs `work` on a database of its own, the one that Collate brings, migrated and empty; `db()` reaches it. */
export async function withDatabase<T>(
  work: (database: { url: string; pid: number }) => Promise<T>,
): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  const secret = () => randomBytes(24).toString('base64url')
  const cluster = await startCluster({
    dataFolder,
    passwords: { application: secret(), administrator: secret() },
  })
  try {
    process.env.DATABASE_URL = cluster.url
    await migrateDatabase(cluster.url)
    return await work(cluster)
  } finally {
    await closeSender()
    await closeDatabase()
    await cluster.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
