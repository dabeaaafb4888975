import { codeOf, OperatorError } from '#db/operator-error.ts'

/** What to say when a command fails: a sentence where the person can put it right, a stack trace where only we can. */
export function explain(error: unknown): string {
  if (error instanceof OperatorError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space and start again; nothing that was saved is lost.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Collate may not use a file or folder it needs (${message}). Check who owns it.`
    default:
      return `Something went wrong in Collate itself.\n${error instanceof Error ? error.stack : message}`
  }
}
