import { z } from 'zod'

export const title = z
  .string('Give the collection a title.')
  .trim()
  .min(1, 'Give the collection a title.')
  .max(200, 'A title has at most 200 characters; put the rest into the description.')

export const description = z.string().trim().max(20_000, 'A description has at most 20,000 characters.')

export const visibility = z.enum(['private', 'members', 'public'], 'Choose who may see the collection.')

export const note = z.string().trim().max(20_000, 'A note has at most 20,000 characters.')
