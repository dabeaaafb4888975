import { and, eq, inArray, isNull } from 'drizzle-orm'
import { cleanLine } from '#core/read/clean-text.ts'
import { db } from '#db/client.ts'
import { importFileParts, importFiles } from '#db/schema/import-files.ts'

/** A file that is being sent: it is read once, as it comes. */
export type SentFile = { name: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** What goes into one row: large enough to be few, small enough to be held in memory many times over. */
export const PART_BYTES = 1024 * 1024

/**
 * Keeps a file as it comes, in parts, so that no more than one of them is ever in memory. It belongs to no import yet.
 * @param n its place in the request, from 1.
 * @returns its id.
 */
export async function storeFile({ name, content }: SentFile, n: number): Promise<string> {
  const [file] = await db()
    .insert(importFiles)
    .values({ name: cleanLine(name), n })
    .returning({ id: importFiles.id })
  if (!file) throw new Error('The new file was not returned.')
  let size = 0
  let part = 0
  let held: Uint8Array[] = []
  let heldBytes = 0
  const put = async () => {
    if (heldBytes === 0) return
    part += 1
    await db()
      .insert(importFileParts)
      .values({ fileId: file.id, n: part, content: Buffer.concat(held) })
    held = []
    heldBytes = 0
  }
  try {
    for await (const chunk of content) {
      size += chunk.byteLength
      held.push(chunk)
      heldBytes += chunk.byteLength
      if (heldBytes >= PART_BYTES) await put()
    }
    await put()
    await db().update(importFiles).set({ size }).where(eq(importFiles.id, file.id))
  } catch (error) {
    await forgetFiles([file.id])
    throw error
  }
  return file.id
}

/** Lets go of files that did not all come. Those of an import stay: it may be there though the answer was lost. */
export async function forgetFiles(ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await db()
    .delete(importFiles)
    .where(and(inArray(importFiles.id, ids), isNull(importFiles.importId)))
}
