import { readFileSync } from 'node:fs'
import { OperatorError } from '../operator-error.ts'

/** What the server's log says went wrong, in words for the person who runs it. `from` is where to read from, in bytes. */
export function explainLog(log: string, from: number): OperatorError {
  const text = readFileSync(log).subarray(from).toString('utf8')
  const known = KNOWN.find((cause) => cause.pattern.test(text))
  if (known) return new OperatorError(`${known.message} (${log} has the details.)`)
  const said = text.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line))
  return new OperatorError(
    `The database server stopped: ${said.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? 'it gave no reason'}. ` +
      `${log} has the details.`,
  )
}

const KNOWN = [
  {
    pattern: /No space left on device|Disk quota exceeded/,
    message:
      'The disk is full, so the database stopped; nothing that was saved is lost. Free some space and start again.',
  },
  {
    pattern: /Permission denied/,
    message: 'The database may not read or write its folder. Check who owns the data folder.',
  },
  {
    pattern: /Cannot allocate memory|could not map anonymous shared memory/,
    message: 'There is not enough memory for the database. Stop something else, or use a larger machine.',
  },
  {
    pattern: /error while loading shared libraries|GLIBC_[\d.]+' not found/,
    message:
      'The database that Collate brings does not run on this system: a system library is missing or too old.',
  },
]
