import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { importFileParts, importFiles } from '#db/schema/import-files.ts'
import { imports } from '#db/schema/imports.ts'
import { fileParts } from './file-parts.ts'
import { insertItems, type NewItem, placeInFile } from './insert-items.ts'
import { itemsOfFile } from './items-of-file.ts'
import { CONTENTS_KEPT_DAYS } from './sweep-imports.ts'
import { ITEMS_LIMIT, UNPACKED_BYTES } from './types.ts'

/** After this many beginnings without getting any further, a file is set aside. */
const MOST_ATTEMPTS = 4
/** What is written at once: enough to be quick, little enough to be held in memory. */
const BATCH_ITEMS = 500
const BATCH_BYTES = 8 * 1024 * 1024

type File = typeof importFiles.$inferSelect & { importId: string }
/** The most items and bytes that all files of one import may unpack to together. */
type Limits = { items: number; bytes: number }

/**
 * Opens a file that was sent, and writes down what is in it as items of its import, to be brought in. Goes on where an
 * earlier try was cut short; two workers at the same file write each item once. Reading the same bytes gives the same
 * items in the same order, which is what this rests on.
 * @throws where it is cut short by `signal`, or by a fault of ours, for the queue to try again.
 */
export async function unpackFile(
  fileId: string,
  signal: AbortSignal,
  limits: Limits = { items: ITEMS_LIMIT, bytes: UNPACKED_BYTES },
): Promise<void> {
  const file = await begin(fileId)
  if (!file) return
  if (file.attempts > MOST_ATTEMPTS) {
    await setAside(file)
    return
  }
  const writer = new Writer(file, limits)
  const { many, items } = await itemsOfFile({ ...file, bytes: await fileParts(file) })
  writer.many = many
  let batch: NewItem[] = []
  let size = 0
  let place = 0
  for await (const item of items) {
    place += 1
    if (place <= file.items) continue
    batch.push(item)
    size += item.content?.bytes.byteLength ?? 0
    if (batch.length < BATCH_ITEMS && size < BATCH_BYTES) continue
    signal.throwIfAborted()
    if (!(await writer.write(batch))) return
    batch = []
    size = 0
  }
  await writer.end(batch)
}

async function begin(fileId: string): Promise<File | undefined> {
  const [file] = await db()
    .update(importFiles)
    .set({ state: 'unpacking', attempts: sql`${importFiles.attempts} + 1` })
    .where(
      and(
        eq(importFiles.id, fileId),
        isNotNull(importFiles.importId),
        inArray(importFiles.state, ['waiting', 'unpacking']),
      ),
    )
    .returning()
  return file?.importId ? { ...file, importId: file.importId } : undefined
}

/** What was sent is kept: what stood in the way, a full disk perhaps, may be over when somebody tries again. */
async function setAside({ id }: File): Promise<void> {
  await db()
    .update(importFiles)
    .set({
      state: 'cancelled',
      reason: `Opening it failed again and again, so it was set aside. What was sent is kept for ${CONTENTS_KEPT_DAYS} days.`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(importFiles.id, id), eq(importFiles.state, 'unpacking')))
}

/** Writes what comes out of one file, a batch at a time, each in a transaction with how far the file has come. */
class Writer {
  readonly #file: File
  readonly #limits: Limits
  #items: number
  many = false

  constructor(file: File, limits: Limits) {
    this.#file = file
    this.#limits = limits
    this.#items = file.items
  }

  /** @returns whether there is more to write: not where the file was stopped, is another worker's, or is too much. */
  write(batch: NewItem[]): Promise<boolean> {
    return this.#put(batch, false)
  }

  /** Writes the last batch, and lets go of the file. */
  async end(batch: NewItem[]): Promise<void> {
    await this.#put(batch, true)
  }

  async #put(batch: NewItem[], isLast: boolean): Promise<boolean> {
    const { id, importId, n } = this.#file
    return db().transaction(async (tx) => {
      const [still] = await tx
        .select({ items: importFiles.items })
        .from(importFiles)
        .where(and(eq(importFiles.id, id), eq(importFiles.state, 'unpacking')))
        .for('update')
      if (still?.items !== this.#items) return false
      const { fit, problem } = await this.#within(tx, batch)
      const bytes = bytesOf(fit)
      const items = problem ? [...fit, { name: this.#file.name, problem }] : fit
      await insertItems(tx, items, {
        importId,
        kind: this.many ? 'bulk' : 'files',
        placeOf: (i) => placeInFile(n, this.#items + i + 1),
      })
      const isOver = isLast || problem !== null
      await tx
        .update(importFiles)
        .set({
          state: isOver ? 'unpacked' : 'unpacking',
          items: this.#items + items.length,
          unpacked: sql`${importFiles.unpacked} + ${bytes}`,
          attempts: 0,
        })
        .where(eq(importFiles.id, id))
      if (this.many && fit.some((item) => !this.#isFileItself(item)))
        await tx.update(imports).set({ kind: 'bulk' }).where(eq(imports.id, importId))
      if (isOver) await tx.delete(importFileParts).where(eq(importFileParts.fileId, id))
      this.#items += items.length
      return !isOver
    })
  }

  /** What cannot be opened at all is told under the file's own name: nothing has come out of it. */
  #isFileItself({ name, problem }: NewItem): boolean {
    return problem !== undefined && name === this.#file.name
  }

  /**
   * The items of a batch that the import still has room for, and why there are no more. Counted over all its files: many
   * small archives can unpack to more than a machine has room for.
   */
  async #within(
    tx: Transaction,
    batch: NewItem[],
  ): Promise<{ fit: NewItem[]; problem: NewItem['problem'] | null }> {
    const [sum] = await tx
      .select({
        items: sql`sum(${importFiles.items})`.mapWith(Number),
        bytes: sql`sum(${importFiles.unpacked})`.mapWith(Number),
      })
      .from(importFiles)
      .where(eq(importFiles.importId, this.#file.importId))
    const room = Math.max(0, this.#limits.items - (sum?.items ?? 0))
    let bytes = sum?.bytes ?? 0
    const heavy = batch.findIndex((item) => {
      bytes += bytesOf([item])
      return bytes > this.#limits.bytes
    })
    if (heavy >= 0 && heavy < room) {
      const reason =
        'All files of an import together unpack to more than is taken at once. What comes after this is not brought in; give it on its own.'
      return { fit: batch.slice(0, heavy), problem: { code: 'too-large', reason } }
    }
    if (batch.length > room) {
      const reason = `All files of an import may hold ${this.#limits.items.toLocaleString('en-GB')} reports together. What comes after these is not brought in; give it on its own.`
      return { fit: batch.slice(0, room), problem: { code: 'too-large', reason } }
    }
    return { fit: batch, problem: null }
  }
}

function bytesOf(items: NewItem[]): number {
  return items.reduce((sum, { content }) => sum + (content?.bytes.byteLength ?? 0), 0)
}
