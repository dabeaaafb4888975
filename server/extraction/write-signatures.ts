import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { signatures } from '#db/schema/signatures.ts'

/** `prints` are those of core/align/fingerprint.ts. */
export type SignatureRow = { versionId: string; articleId: string; prints: number[] }

/** Makes versions findable by their texts; replaces what they were found by before. */
export async function writeSignatures(tx: Pick<Transaction, 'execute'>, rows: SignatureRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into ${signatures} (version_id, article_id, prints)
    select "versionId", "articleId", prints
    from json_to_recordset(${JSON.stringify(rows)}::json) as given ("versionId" uuid, "articleId" uuid, prints integer[])
    on conflict (version_id) do update set prints = excluded.prints`)
}
