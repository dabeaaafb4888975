import { type SQL, sql } from 'drizzle-orm'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'

/** That trying an item again may help: what could not even be opened has nothing to fetch and nothing to read. */
export function canRetry(): SQL {
  return sql`(${importItems.url} is not null
    or exists (select from ${importContents} where ${importContents.itemId} = ${importItems.id}))`
}
