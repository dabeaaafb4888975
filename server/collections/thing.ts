import { z } from 'zod'
import { MOST_AT_ONCE, type Thing } from './types.ts'

/** Largest number a reading or a fact can have: Postgres's integer. */
const number = z.int().min(0).max(2_147_483_647)
const id = z.uuid('One of these things has an address that cannot be right.')
const fact = z.object({ versionId: id, extraction: number, n: number })

const thing: z.ZodType<Thing> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), articleId: id }),
  z.object({ kind: z.literal('fact'), fact }),
  z.object({ kind: z.literal('comparison'), comparisonId: id }),
  z.object({ kind: z.literal('unsaved'), articleIds: z.array(id).max(20) }),
  z.object({
    kind: z.literal('row'),
    facts: z.array(fact).min(1).max(MOST_AT_ONCE),
    of: z.union([z.object({ comparisonId: id }), z.object({ articleIds: z.array(id).max(20) })]),
  }),
])

/** Things to keep, by where they are. */
export const things = z
  .array(thing)
  .max(
    MOST_AT_ONCE,
    `At most ${MOST_AT_ONCE.toLocaleString('en-GB')} things can be added at once; add the rest in a second go.`,
  )
