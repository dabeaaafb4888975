import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes; tests pass their own. */
export type Io = { stdin: Readable; stdout: Writable; stderr: Writable }

/** What a file in cli/commands exports. `run` resolves to the exit status: 0 done, 1 some input failed, 2 wrong usage. */
export type Command = {
  usage: string
  run: (args: string[], io: Io) => Promise<number>
}

/** Bad arguments: the message and the command's usage are shown, and the status is 2. */
export class UsageError extends Error {}
