import { z } from 'zod'
import { CERTAINTIES, POLARITIES, STAGES, VOICES } from '#core/fact.ts'
import { articleFilters, day } from './article-list-input.ts'
import { DIRECTIONS, PAGE_SIZES } from './types.ts'

/** Filters on facts. `spokenFrom` and `spokenTo` are days the fact speaks of, not those it was published on. */
export const factListInput = z.object({
  ...articleFilters,
  q: z.string().nullish(),
  /** Any part of the speaker's name. */
  speaker: z.string().nullish(),
  voices: z.array(z.enum(VOICES)).default([]),
  stages: z.array(z.enum(STAGES)).default([]),
  certainties: z.array(z.enum(CERTAINTIES)).default([]),
  polarity: z.enum(POLARITIES).nullish(),
  spokenFrom: day.nullish(),
  spokenTo: day.nullish(),
  /** Named in the fact. */
  entity: z.guid().nullish(),
  /** Stands in the chain of who says it. */
  saidBy: z.guid().nullish(),
  direction: z.enum(DIRECTIONS).default('desc'),
  size: z.union(PAGE_SIZES.map((size) => z.literal(size))).default(50),
  cursor: z.string().optional(),
})

export type FactListInput = z.input<typeof factListInput>
export type FactListQuery = z.output<typeof factListInput>
