import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { sources } from '#db/schema/sources.ts'
import { sourceNamed } from '../ingest/store-report.ts'

/** Whether two names are those of one outlet, in other letters: names are told apart whatever their case. */
export function isRespelt([one = '']: string[], [other = '']: string[]): boolean {
  return one !== other && one.toLowerCase() === other.toLowerCase()
}

/**
 * The outlet of this name, made where there is none.
 * @param respelt the outlet that is to be spelt so from now on, in all its reports
 * @returns its name as it is spelt
 */
export async function nameSource(tx: Transaction, name: string, respelt: string | null): Promise<string> {
  if (respelt) {
    await tx.update(sources).set({ name }).where(eq(sources.id, respelt))
    return name
  }
  const id = await sourceNamed(tx, { name })
  const [known] = await tx.select({ name: sources.name }).from(sources).where(eq(sources.id, id))
  return known?.name ?? name
}
