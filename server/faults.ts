/** What the database says of a value that it would not take, at the end of its message. */
const REFUSED_VALUE = /: "[\s\S]*"$/
/** What of a database's own error says where it was, and nothing of what it was about. */
const PLACES = ['code', 'severity', 'schema', 'table', 'column', 'dataType', 'constraint', 'routine'] as const

/**
 * Writes a fault of ours to the log, without what it was about. Everything that is caught and not told to somebody ends
 * here: what a report says and what a token is do not belong in a log.
 */
export function logFault(error: unknown): void {
  console.error(withoutValues(error))
}

/**
 * An error as it may be logged or kept: a failed query says all its parameters, in its message too, and the database's
 * own error the row that it would not take.
 * @returns the error itself where there is nothing in it to leave out.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const cause = withoutValues(error.cause)
  if (isFailedQuery(error)) return copy(error, `Failed query: ${error.query}`, { cause })
  if (isDatabaseError(error)) {
    const places = Object.fromEntries(PLACES.map((place) => [place, Object(error)[place]]))
    return copy(error, error.message.replace(REFUSED_VALUE, ''), { ...places, cause })
  }
  if (error instanceof AggregateError) {
    return copy(error, error.message, { errors: error.errors.map(withoutValues), cause })
  }
  return cause === error.cause ? error : copy(error, error.message, { cause })
}

/** In one line, why something failed: of a failed query, what the database said. */
export function faultReason(error: unknown): string {
  const plain = withoutValues(error)
  if (!(plain instanceof Error)) return String(plain)
  return isFailedQuery(error) && plain.cause instanceof Error ? plain.cause.message : plain.message
}

/** By their look, since a bundle and what it leaves outside may each have a class of their own. */
function isFailedQuery(error: unknown): error is Error & { query: string } {
  return error instanceof Error && 'params' in error && 'query' in error && typeof error.query === 'string'
}

function isDatabaseError(error: Error): boolean {
  return 'severity' in error && 'code' in error && 'routine' in error
}

function copy(error: Error, message: string, { cause, ...more }: Record<string, unknown>): Error {
  const plain = new Error(message, cause === undefined ? undefined : { cause })
  const frames = error.stack?.slice(error.stack.indexOf(error.message) + error.message.length) ?? ''
  const stated = { ...more, name: error.name, stack: `${error.name}: ${message}${frames}` }
  for (const [name, value] of Object.entries(stated)) {
    if (value !== undefined) Object.defineProperty(plain, name, { value, configurable: true, writable: true })
  }
  return plain
}
