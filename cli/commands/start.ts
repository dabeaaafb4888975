import type { Io } from '../command.ts'
import { runPortal } from '../start/run-portal.ts'

export const usage = `usage: collate start

Starts Collate on this machine: its database, its worker and its web server, until Ctrl-C or SIGTERM.
Settings come from the environment or from a file .env beside package.json; docs/operating.md lists them.

Exit status: 0 stopped as asked, 1 something is wrong (a sentence says what).
`

/** `collate start`, which is `npm start`. */
export async function run(_args: string[], { stdout }: Io): Promise<number> {
  await runPortal('production', (line) => stdout.write(`${line}\n`))
  return 0
}
