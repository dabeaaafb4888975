import { type SQL, sql } from 'drizzle-orm'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import type { ImportCode } from './problem.ts'

/** What was sent with the item is not kept any more; its address, where it has one, would not give the same. */
export const GONE: ImportCode = 'content-gone'

/** That trying an item again may help: what could not even be opened, or was empty, has nothing to fetch or to read. */
export function canRetry(): SQL {
  return sql`(${importItems.code} is distinct from ${GONE} and (${importItems.url} is not null
    or exists (select from ${importContents} where ${importContents.itemId} = ${importItems.id}
      and octet_length(${importContents.content}) > 0)))`
}
