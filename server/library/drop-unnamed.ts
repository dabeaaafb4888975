import { and, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { attributions } from '#db/schema/attributions.ts'
import { entities } from '#db/schema/entities.ts'
import { mentions } from '#db/schema/mentions.ts'

/** Takes names out of the library that stand nowhere any more: of all, or of these. */
export async function dropUnnamed(tx: Transaction, ids?: string[]): Promise<void> {
  if (ids?.length === 0) return
  await tx
    .delete(entities)
    .where(
      and(
        ids && inArray(entities.id, ids),
        sql`not exists (select from ${mentions} where ${mentions.entityId} = ${entities.id})`,
        sql`not exists (select from ${attributions} where ${attributions.entityId} = ${entities.id})`,
      ),
    )
}
