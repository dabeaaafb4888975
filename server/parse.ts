import type { z } from 'zod'
import { CollateError, type FieldErrors } from './errors.ts'

/**
 * Parses a verb's input. NUL and half characters are left out or replaced before: no database keeps them, and nobody
 * types them.
 * @returns what the schema makes of it; @throws CollateError `invalid` with one message per field.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(keepable(input))
  if (result.success) return result.data
  const fields: FieldErrors = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  const [first] = Object.values(fields)
  throw new CollateError('invalid', first ?? 'This input cannot be read.', fields)
}

/** Lists and plain objects are gone through; files and other things are left as they are. */
function keepable(input: unknown): unknown {
  if (typeof input === 'string') return input.replaceAll('\0', '').toWellFormed()
  if (Array.isArray(input)) return input.map(keepable)
  if (input === null || typeof input !== 'object' || Object.getPrototypeOf(input) !== Object.prototype) {
    return input
  }
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, keepable(value)]))
}
