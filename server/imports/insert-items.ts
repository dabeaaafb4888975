import { v7 } from 'uuid'
import type { GivenReport, ImportKind } from '#core/import.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import type { Transaction } from '#db/client.ts'
import { insertRows } from '#db/insert-rows.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { importItemJob, readItemJob } from './jobs.ts'
import type { ImportCode } from './problem.ts'
import { ITEMS_LIMIT } from './types.ts'

export type NewItem = {
  /** Where to fetch it, or where its content was. */
  url?: string
  /** The file it came in. */
  name?: string
  /** What is known of it, laid over what is read. */
  given?: GivenReport
  /** What to read; without it the address is fetched. */
  content?: { bytes: Uint8Array; mediaType: string | null }
  /** Why it cannot be brought in: it is on the list all the same, so that whoever asked sees what became of it. */
  problem?: { code: ImportCode; reason: string }
}

/** What somebody waits for goes before what comes by itself, and that before what comes by the thousand. */
const PRIORITY: Record<ImportKind, number> = { addresses: 0, capture: 0, files: 0, feed: -5, bulk: -10 }
/** More than a handful that somebody gave by hand goes before all that comes by itself, still. */
const MANY_BY_HAND = -2
/** An import of more reports than this is not waited for report by report: it lets smaller ones go first. */
export const HANDFUL = 20
const METHOD: Record<ImportKind, typeof importItems.$inferInsert.method> = {
  addresses: 'address',
  capture: 'capture',
  files: 'upload',
  feed: 'feed',
  bulk: 'bulk',
}

type Into = {
  importId: string
  kind: ImportKind
  /** The place of each in the import, from 1; as they stand where left out. */
  placeOf?: (index: number) => number
}

/** More than a file can have items, so that those of all files of an import stand in the order of the files. */
const PLACES = 2 * ITEMS_LIMIT

/** The place in an import of one item of a file; both count from 1. */
export function placeInFile(file: number, item: number): number {
  return (file - 1) * PLACES + item
}

/**
 * Writes down what is to be brought in as items of an import, and asks for each, in the caller's transaction.
 * @returns the items' ids, in order.
 */
export async function insertItems(
  tx: Transaction,
  items: NewItem[],
  { importId, kind, placeOf = (i) => i + 1 }: Into,
): Promise<string[]> {
  const rows = items.map(({ url, name, given, problem }, i) => ({
    id: v7(),
    importId,
    n: placeOf(i),
    url: url ?? null,
    name: storable(name),
    given: given ?? {},
    method: METHOD[kind],
    state: problem ? ('failed' as const) : ('waiting' as const),
    code: problem?.code ?? null,
    reason: storable(problem?.reason),
  }))
  await insertRows(tx, importItems, rows)
  const itemIds = rows.map(({ id }) => id)
  const open = items.flatMap(({ content, problem }, i) => {
    const itemId = itemIds[i]
    return itemId && !problem ? [{ itemId, content }] : []
  })
  await insertContents(
    tx,
    open.flatMap(({ itemId, content }) =>
      content ? [{ itemId, content: content.bytes, mediaType: storable(content.mediaType) }] : [],
    ),
  )
  const priority = items.length > HANDFUL ? Math.min(MANY_BY_HAND, PRIORITY[kind]) : PRIORITY[kind]
  const jobs = (wanted: typeof open) => wanted.map(({ itemId }) => ({ itemId }))
  await enqueueAll(tx, readItemJob, jobs(open.filter(({ content }) => content)), { priority })
  await enqueueAll(tx, importItemJob, jobs(open.filter(({ content }) => !content)), { priority })
  return itemIds
}

/** Names and headers out of archives can hold anything, also what Postgres cannot store: one would keep out all others. */
function storable(words: string | null | undefined): string | null {
  return words == null ? null : cleanLine(words)
}

/** What goes in one statement, which is held in memory as a whole. One content may be larger by itself. */
const STATEMENT_BYTES = 8 * 1024 * 1024
const STATEMENT_ROWS = 1000

async function insertContents(
  tx: Transaction,
  rows: Array<typeof importContents.$inferInsert>,
): Promise<void> {
  let from = 0
  let size = 0
  for (const [i, { content }] of rows.entries()) {
    if (i > from && (size + content.byteLength > STATEMENT_BYTES || i - from >= STATEMENT_ROWS)) {
      await tx.insert(importContents).values(rows.slice(from, i))
      from = i
      size = 0
    }
    size += content.byteLength
  }
  if (from < rows.length) await tx.insert(importContents).values(rows.slice(from))
}
