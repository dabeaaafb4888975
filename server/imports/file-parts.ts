import { and, asc, eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importFileParts } from '#db/schema/import-files.ts'
import type { StoredBytes } from '#server/files/stored-bytes.ts'

/** An archive is read in two places by turns: its list of files and a file. One more for where the two change. */
const HELD_PARTS = 3

/**
 * The bytes of a file that was sent, read from the database part by part as they are asked for.
 * @throws Error where not all of them are here, then or later on: another worker may have opened the file by now.
 */
export async function fileParts({ id, size }: { id: string; size: number }): Promise<StoredBytes> {
  const rows = await db()
    .select({ n: importFileParts.n, length: sql<number>`octet_length(${importFileParts.content})` })
    .from(importFileParts)
    .where(eq(importFileParts.fileId, id))
    .orderBy(asc(importFileParts.n))
  let end = 0
  const parts = rows.map(({ n, length }) => {
    const start = end
    end += length
    return { n, start, end }
  })
  if (end !== size) throw new Error(`The file ${id} is not all here: ${end} of ${size} bytes.`)

  const held = new Map<number, Uint8Array>()
  async function part(n: number): Promise<Uint8Array> {
    const content = held.get(n) ?? (await load(id, n))
    // Put at the end: the first one is the one that was not asked for the longest.
    held.delete(n)
    held.set(n, content)
    for (const oldest of held.keys()) {
      if (held.size <= HELD_PARTS) break
      held.delete(oldest)
    }
    return content
  }
  async function* range(from: number, to: number): AsyncGenerator<Uint8Array> {
    for (const { n, start, end } of parts) {
      if (end <= from || start >= to) continue
      const content = await part(n)
      yield content.subarray(Math.max(0, from - start), to - start)
    }
  }
  return {
    size,
    head: parts[0] ? await part(parts[0].n) : new Uint8Array(),
    range,
    async whole() {
      const content = Buffer.alloc(size)
      let at = 0
      for await (const piece of range(0, size)) {
        content.set(piece, at)
        at += piece.byteLength
      }
      return content
    },
  }
}

async function load(id: string, n: number): Promise<Uint8Array> {
  const [row] = await db()
    .select({ content: importFileParts.content })
    .from(importFileParts)
    .where(and(eq(importFileParts.fileId, id), eq(importFileParts.n, n)))
  if (!row) throw new Error(`The file ${id} is not all here: part ${n} is gone.`)
  return row.content
}
