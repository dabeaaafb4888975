import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { logFault } from '#server/faults.ts'
import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { fetchInTurn } from '#server/fetch/fetch-in-turn.ts'
import { beginItems } from './begin-items.ts'
import type { Item } from './item.ts'
import { type BroughtItem, markReading, readAndKeep } from './keep-items.ts'
import { problemOf } from './problem.ts'
import { settleProblem } from './settle-problem.ts'

/**
 * Brings one item in: fetches it where its content is not here yet, reads it and stores it as a version, all of which
 * is written down with the item. Safe to run twice and by two workers at once; an item that is settled stays as it is.
 * @throws what only a fault of the database can be; everything else is kept with the item.
 */
export async function importItem(itemId: string, options: FetchOptions = {}): Promise<void> {
  const [item] = await beginItems([itemId])
  if (!item) return
  let brought: BroughtItem
  try {
    brought = await bring(item, options)
  } catch (error) {
    const problem = problemOf(error)
    if (problem.code === 'unexpected') logFault(error)
    return settleProblem(item, problem)
  }
  await readAndKeep([brought])
}

async function bring(item: Item, options: FetchOptions): Promise<BroughtItem> {
  const [content] = await db().select().from(importContents).where(eq(importContents.itemId, item.id))
  if (content) return broughtContent(item, content)
  if (!item.url) throw new Error(`The item ${item.id} has neither an address nor content.`)
  // What a feed brings comes on a schedule, and so by the site's rules for programs.
  const fetched = await fetchInTurn(item.url, { ...options, robots: item.method === 'feed' })
  if (fetched.kind === 'unchanged') throw new Error('The site answered a condition that was not made.')
  await markReading(item)
  const { body: bytes, contentType, url, status, headers, etag, lastModified } = fetched
  const document = { askedUrl: item.url, name: item.name, bytes, contentType, url }
  return { item, document, page: { url, status, headers }, fetched: { url, etag, lastModified } }
}

type Content = Pick<typeof importContents.$inferSelect, 'content' | 'mediaType'>

/** An item whose content somebody sent, ready to be read. */
export function broughtContent(item: Item, { content, mediaType }: Content): BroughtItem {
  const { url, name } = item
  const document = { askedUrl: url, name, bytes: content, contentType: mediaType ?? '', url }
  return { item, document, page: { url } }
}
