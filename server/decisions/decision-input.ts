import { z } from 'zod'
import { ASPECTS, RELATIONS } from '#core/comparison.ts'

/** As many as a row can hold of the most reports that are compared, and more. */
const MOST_FACTS = 300

const fact = z.object({ versionId: z.uuid(), extraction: z.int().positive(), n: z.int().positive() })
const relation = z.enum(RELATIONS, 'Choose how they relate.').exclude(['only'])
const aspect = z.enum(ASPECTS, 'Choose in what.').nullable()

const base = {
  parts: z
    .array(z.array(fact).min(1))
    .min(1)
    .refine(
      (parts) => parts.flat().length <= MOST_FACTS,
      `At most ${MOST_FACTS} facts can be decided about at once.`,
    ),
  note: z.string().trim().max(20_000, 'A note has at most 20,000 characters.').default(''),
  seen: z.uuid().nullable().default(null),
}

/** What `decide` takes; see DecisionInput. */
export const decisionInput = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('join'), relation: relation.nullable(), aspect }),
  z.object({ ...base, kind: z.literal('relate'), relation, aspect }),
  z.object({ ...base, kind: z.literal('split') }),
  z.object({ ...base, kind: z.literal('not-comparable') }),
  z.object({ ...base, kind: z.literal('note'), note: base.note.pipe(z.string().min(1, 'Write a note.')) }),
])

export type ParsedDecision = z.output<typeof decisionInput>
