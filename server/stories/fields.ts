import { z } from 'zod'

/** What a person calls a story. A title is cut off by its length: a page needs a line. */
export const title = z
  .string('Give the story a title.')
  .trim()
  .min(1, 'Give the story a title.')
  .max(200, 'A title has at most 200 characters.')
