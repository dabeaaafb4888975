import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** One job, which its kind and id name together; all of a kind; or all there are. */
export const chosenJobsInput = z
  .object({ kind: z.string().max(200).optional(), id: z.uuid().optional() })
  .refine(({ kind, id }) => !id || kind, 'Say of which kind the job is.')

/** The condition for them. The queue's own errands are never among them. */
export function chosenJobs({ kind, id }: z.output<typeof chosenJobsInput>): SQL {
  return sql`left(name, 10) <> '__pgboss__'
    and ${kind ? sql`name = ${kind}` : sql`true`} and ${id ? sql`id = ${id}::uuid` : sql`true`}`
}
