import type { Io } from '../command.ts'
import { runPortal } from '../start/run-portal.ts'

export const usage = `usage: collate dev

What "collate start" does, for those who change Collate: pages are compiled when asked for and again when a file
changes, and so is the worker. The same settings, and the same data folder unless COLLATE_DATA names another.
`

/** `collate dev`, which is `npm run dev`. */
export async function run(_args: string[], { stdout }: Io): Promise<number> {
  await runPortal('development', (line) => stdout.write(`${line}\n`))
  return 0
}
