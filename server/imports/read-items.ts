import { eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { beginItems } from './begin-items.ts'
import { broughtContent, importItem } from './import-item.ts'
import type { Item } from './item.ts'
import { readAndKeep } from './keep-items.ts'

/** The most that the contents of items which are read together take; one may be larger by itself. */
const TOGETHER_BYTES = 8 * 1024 * 1024

/**
 * Brings items in whose content is here, many at once: what one costs in the database is then shared by all. Those that
 * a worker began with before, and died on perhaps, come one by one, so that one that kills workers takes none with it.
 * Safe to run twice and by two workers at once, as importItem is. @throws as importItem.
 */
export async function readItems(itemIds: string[]): Promise<void> {
  const { first, again } = await sorted(itemIds)
  for (const together of first) await readTogether(together)
  for (const itemId of again) await importItem(itemId)
}

/** Those that nobody began with, in lots that fit in memory, and the others. */
async function sorted(itemIds: string[]): Promise<{ first: string[][]; again: string[] }> {
  const rows = await db()
    .select({
      id: importItems.id,
      attempts: importItems.attempts,
      size: sql<number | null>`octet_length(${importContents.content})`,
    })
    .from(importItems)
    .leftJoin(importContents, eq(importContents.itemId, importItems.id))
    .where(inArray(importItems.id, itemIds))
    .orderBy(importItems.id)
  const first: string[][] = []
  const again: string[] = []
  let room = 0
  for (const { id, attempts, size } of rows) {
    if (attempts > 0 || size === null) {
      again.push(id)
      continue
    }
    if (room < size || first.length === 0) {
      first.push([])
      room = TOGETHER_BYTES
    }
    first.at(-1)?.push(id)
    room -= size
  }
  return { first, again }
}

async function readTogether(itemIds: string[]): Promise<void> {
  const items = new Map((await beginItems(itemIds)).map((item) => [item.id, item]))
  const contents = await db()
    .select()
    .from(importContents)
    .where(inArray(importContents.itemId, [...items.keys()]))
  await readAndKeep(
    contents.flatMap((content) => {
      const item: Item | undefined = items.get(content.itemId)
      return item ? [broughtContent(item, content)] : []
    }),
  )
}
