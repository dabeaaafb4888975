import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import type { particulars } from '#db/schema/particulars.ts'
import { sources } from '#db/schema/sources.ts'
import { sourceNamed } from '../ingest/store-report.ts'
import type { User } from '../viewer.ts'

/** Whether two names are those of one outlet, in other letters: names are told apart whatever their case. */
export function isRespelt([one = '']: string[], [other = '']: string[]): boolean {
  return one !== other && one.toLowerCase() === other.toLowerCase()
}

type Change = Pick<typeof particulars.$inferSelect, 'field' | 'was' | 'became'>

/** Whether taking a change back spells its outlet anew in all its reports: where the spelling that it set holds still. */
export function respellsBack({ field, was, became }: Change, source: string[]): boolean {
  return field === 'source' && isRespelt(was, became) && became[0] === source[0]
}

/** Whether a person may spell an outlet anew: in all its reports, those of others too. */
export const mayRespell = (user: User) => user.role !== 'researcher'

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
