import { fingerprintOf } from '#core/align/fingerprint.ts'
import type { Page } from '#core/align/passages.ts'
import type { Transaction } from '#db/client.ts'
import { signatures } from '#db/schema/signatures.ts'

/** Makes a version findable by its text; replaces what it was found by before. */
export async function writeSignature(
  tx: Pick<Transaction, 'insert'>,
  { versionId, articleId }: { versionId: string; articleId: string },
  page: Page,
): Promise<void> {
  const prints = fingerprintOf(page)
  await tx
    .insert(signatures)
    .values({ versionId, articleId, prints })
    .onConflictDoUpdate({ target: signatures.versionId, set: { prints } })
}
