import type { z } from 'zod'
import { CollateError, type FieldErrors } from './errors.ts'

/**
 * Parses a verb's input.
 * @returns what the schema makes of it; @throws CollateError `invalid` with one message per field.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: FieldErrors = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  const [first] = Object.values(fields)
  throw new CollateError('invalid', first ?? 'This input cannot be read.', fields)
}
