import { z } from 'zod'
import { ARTICLE_SORTS, DIRECTIONS, PAGE_SIZES, SAMPLE_FILTERS } from './types.ts'

/** A day that Postgres can reckon with: its calendar has no year 0, and no year 10000 that it reads as we write it. */
export const day = z.iso.date().transform((day) => {
  if (day < '0001-01-01') return '0001-01-01'
  return day > '9999-12-30' ? '9999-12-30' : day
})

/** Filters on articles that lists of articles and of facts share. Dates are days, both ends included, in UTC. */
export const articleFilters = {
  sources: z.array(z.guid()).max(100).default([]),
  from: day.nullish(),
  to: day.nullish(),
  sample: z.enum(SAMPLE_FILTERS).nullish(),
}

export const articleListInput = z.object({
  ...articleFilters,
  q: z.string().nullish(),
  entity: z.guid().nullish(),
  contradictions: z.boolean().default(false),
  sort: z.enum(ARTICLE_SORTS).default('published'),
  direction: z.enum(DIRECTIONS).default('desc'),
  size: z.union(PAGE_SIZES.map((size) => z.literal(size))).default(50),
  cursor: z.string().optional(),
})

export type ArticleListInput = z.input<typeof articleListInput>
export type ArticleListQuery = z.output<typeof articleListInput>
