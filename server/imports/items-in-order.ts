import { inArray, type SQL } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { importItems } from '#db/schema/import-items.ts'

/** A condition for changing the items of which `where` holds: locked in the order in which workers do, so that neither waits for the other. */
export function itemsInOrder(tx: Transaction, where: SQL | undefined): SQL {
  const items = tx.select({ id: importItems.id }).from(importItems).where(where)
  return inArray(importItems.id, items.orderBy(importItems.id).for('update'))
}
