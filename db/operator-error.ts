/**
 * Something that the person who runs Collate can put right: a full disk, a port in use, a folder nobody can reach.
 * `message` says what is wrong and what to do. Commands print it without a stack trace and exit with status 1.
 */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'OperatorError'
  }
}

/** The code of a system or database error (`ENOSPC`, `EADDRINUSE`, `57P03` …), or '' where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
