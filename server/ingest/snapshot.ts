import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Transaction } from '#db/client.ts'
import { snapshots } from '#db/schema/snapshots.ts'

/** A page as captured, ready to be stored beside the text that was read from it. */
export type Snapshot = Omit<typeof snapshots.$inferInsert, 'versionId'>

const pack = promisify<Uint8Array, Buffer>(gzip)
const unpack = promisify<Uint8Array, Buffer>(gunzip)

/** @param html as sanitizeHtml leaves it: what is stored is never sanitised again. */
export async function makeSnapshot(html: string, about: Omit<Snapshot, 'html'>): Promise<Snapshot> {
  return { ...about, html: await pack(Buffer.from(html)) }
}

export async function snapshotHtml(packed: Uint8Array): Promise<string> {
  return (await unpack(packed)).toString()
}

export async function storeSnapshots(
  tx: Transaction,
  rows: Array<Snapshot & { versionId: string }>,
): Promise<void> {
  if (rows.length > 0) await tx.insert(snapshots).values(rows)
}
