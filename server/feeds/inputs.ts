import { z } from 'zod'
import { cleanLine } from '#core/read/clean-text.ts'
import { NAME_LIMIT, TITLE_LIMIT, URL_LIMIT } from '#server/ingest/limits.ts'

const line = z.string().transform((typed) => cleanLine(typed))

/** A web address as people type it; https where they leave the scheme out. */
export const address = line
  .pipe(z.string().min(1, 'Give an address.').max(URL_LIMIT, `It is longer than ${URL_LIMIT} characters.`))
  .transform((typed, context) => {
    const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`)
    if (url && /^https?:$/.test(url.protocol)) return url.href
    context.addIssue('This is not a web address. It starts with https:// or http://.')
    return z.NEVER
  })

export const title = line.pipe(
  z.string().min(1, 'Give the feed a name.').max(TITLE_LIMIT, `It is longer than ${TITLE_LIMIT} characters.`),
)

export const source = line.pipe(
  z
    .string()
    .min(1, 'Say which outlet publishes it.')
    .max(NAME_LIMIT, `The name of the source is longer than ${NAME_LIMIT} characters.`),
)
