import { z } from 'zod'
import { CERTAINTIES, POLARITIES } from '#core/fact.ts'

const span = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
})

const speaker = z.discriminatedUnion(
  'by',
  [
    z.object({ by: z.literal('outlet') }),
    z.object({ by: z.literal('unnamed') }),
    z.object({ by: z.literal('entity'), name: z.string().min(1, 'Choose a name.').max(300) }),
    z.object({ by: z.literal('words'), span, anonymous: z.boolean() }),
  ],
  'Say who says it.',
)

const base = {
  articleId: z.uuid(),
  versionId: z.uuid(),
  extraction: z.int().positive(),
  note: z.string().trim().max(2000, 'A note has at most 2,000 characters.').default(''),
}
const about = { fact: z.string().max(40), known: z.array(z.uuid()).max(10) }

/** What `correctFact` takes; see CorrectionInput. */
export const correctionInput = z.discriminatedUnion('kind', [
  z.object({ ...base, ...about, kind: z.literal('reject') }),
  z.object({
    ...base,
    ...about,
    kind: z.literal('speaker'),
    speaker,
    keepNearer: z.boolean().default(false),
  }),
  z.object({ ...base, ...about, kind: z.literal('span'), span }),
  z.object({
    ...base,
    kind: z.literal('add'),
    span,
    speaker,
    certainty: z.enum(CERTAINTIES),
    polarity: z.enum(POLARITIES),
  }),
])

export type ParsedCorrection = z.output<typeof correctionInput>
