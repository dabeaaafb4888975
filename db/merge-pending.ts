import { sql } from 'drizzle-orm'
import type { Transaction } from './client.ts'

/** The indexes of whole words that wait with what is added, until it is put in its place by the lot. */
type Pending = 'facts_quote_idx' | 'search_ym_tsv_idx'

/**
 * Puts what was added to an index in its place. Whoever adds rows calls this after them, in the same transaction.
 * Entered one by one, each row writes the lists of all its words anew, which are long for common words and grow with
 * the library; entered together, each word's list is written once. Left waiting, rows make every search read them all.
 */
export async function mergePending(tx: Pick<Transaction, 'execute'>, index: Pending): Promise<void> {
  await tx.execute(sql`select gin_clean_pending_list(${index}::regclass)`)
}
