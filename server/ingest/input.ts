import { z } from 'zod'
import { parsePublished } from '#core/dates/published.ts'
import { splitNames } from '#core/name-list.ts'
import { canonicalUrl } from '#core/read/canonical-url.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import { BYLINE_LIMIT, FILE_LIMIT, NAME_LIMIT, TITLE_LIMIT, URL_LIMIT } from './limits.ts'

const line = z
  .string()
  .default('')
  .transform((value) => cleanLine(value))

const published = line.transform((typed, context) => {
  if (!typed) return null
  const date = parsePublished(typed)
  if ('value' in date) return date.value
  context.addIssue(
    date.problem === 'out-of-range'
      ? 'The date must lie between the years 1000 and 2100.'
      : 'This is not a date. Write 2022-12-02, 2022-12, 2022 or 2 December 2022, or leave it empty.',
  )
  return z.NEVER
})

const url = line
  .pipe(z.string().max(URL_LIMIT, `The address is longer than ${URL_LIMIT} characters.`))
  .transform((typed, context) => {
    if (!typed) return null
    const address = canonicalUrl(typed)
    if (address) return address
    context.addIssue('This is not a web address. It starts with https:// or http://.')
    return z.NEVER
  })

/** Names of authors, however they were typed. */
export const names = z
  .array(z.string())
  .max(BYLINE_LIMIT, `There are more than ${BYLINE_LIMIT} names.`)
  // Of the list, not of each name: a message is for the field.
  .refine(
    (all) => all.every((name) => name.length <= NAME_LIMIT),
    `A name is longer than ${NAME_LIMIT} characters.`,
  )

const byline = line.transform(splitNames).pipe(names)

const file = z
  .object({ name: z.string(), bytes: z.instanceof(Uint8Array) })
  .refine(
    ({ bytes }) => bytes.byteLength <= FILE_LIMIT,
    'The file is larger than 10 MB. Please give a smaller one.',
  )

/** What people type for a report, cleaned; a message for every field that cannot stand. */
export const reportInput = z.object({
  text: z.string().optional(),
  file: file.optional(),
  source: line.pipe(
    z
      .string()
      .min(1, 'Say which outlet published this report.')
      .max(NAME_LIMIT, `The name of the source is longer than ${NAME_LIMIT} characters.`),
  ),
  title: line.pipe(
    z.string().max(TITLE_LIMIT, `The title is longer than ${TITLE_LIMIT} characters. Please shorten it.`),
  ),
  published,
  byline,
  url,
  addAnyway: z.boolean().default(false),
  notDuplicate: z.boolean().default(false),
})

export type ParsedInput = z.output<typeof reportInput>
