import { z } from 'zod'

/** Titles are cut off from notes by their length: a page needs a line. */
export const LONGEST_TITLE = 200

/** What a person says about a comparison. */
export const comparisonFields = {
  title: z
    .string('Give the comparison a title.')
    .trim()
    .min(1, 'Give the comparison a title.')
    .max(LONGEST_TITLE, `A title has at most ${LONGEST_TITLE} characters; put the rest into the note.`),
  note: z.string().trim().max(20_000, 'A note has at most 20,000 characters.'),
  visibility: z.enum(['private', 'members', 'public'], 'Choose who may see the comparison.'),
}
