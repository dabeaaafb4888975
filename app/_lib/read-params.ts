import { z } from 'zod'

/** Search parameters as Next gives them to a page. */
export type RawParams = Record<string, string | string[] | undefined>

/** What somebody may type into an address is short; what is longer was not typed. */
const LONGEST = 4_000
const MOST = 50

/** A parameter that counts once: the first of several. */
export const one = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().transform((text) => text.slice(0, LONGEST)),
)

/** Text that a person typed. */
export const typed = one.transform((text) => text.trim()).catch('')

/** A day, or nothing where there is none or it cannot be read. */
export const day = one.pipe(z.iso.date()).nullable().catch(null)

/** An id, or nothing. */
export const id = one.pipe(z.guid()).nullable().catch(null)

/** A tick: `1` is on, everything else off. */
export const tick = one.transform((text) => text === '1').catch(false)

/** Those of several values, repeated or separated by commas, that `schema` takes; each once. */
export function several<T>(schema: z.ZodType<T>) {
  return z
    .unknown()
    .optional()
    .transform((value) => {
      const parts = [value ?? []].flat().flatMap((part) => String(part).slice(0, LONGEST).split(','))
      const good = parts.slice(0, MOST).flatMap((part) => {
        const result = schema.safeParse(part)
        return result.success ? [result.data] : []
      })
      return [...new Set(good)]
    })
}

/** Writes parameters in a fixed order, leaving out what is empty, so that one state has one address. */
export function writeParams(params: Record<string, string | string[] | boolean | null | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value === true) query.set(name, '1')
    else if (typeof value === 'string' && value) query.set(name, value)
    else if (Array.isArray(value)) for (const part of value) query.append(name, part)
  }
  const text = query.toString()
  return text && `?${text}`
}
