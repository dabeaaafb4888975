import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { correctionLines } from '#server/corrections/correction-lines.ts'
import { type Io, UsageError } from '../command.ts'
import { printLine } from '../lines.ts'
import { openRunningDatabase } from '../running-database.ts'

export const usage = `usage: collate corrections [--json|--jsonl]

Prints every fact that people corrected in the running instance, with what the engine had read and the article it
stands in, one JSON object a line. The instance is the one that DATABASE_URL names, or that "collate start" runs here.

  --jsonl  print JSON lines (the default)
  --json   print one JSON array

Exit status: 0 all printed, 1 there is no database (the message says why), 2 wrong usage.
`

/** `collate corrections`: what people set right, for measuring engines. */
export async function run(args: string[], { stdout }: Io): Promise<number> {
  const asArray = options(args)
  await openRunningDatabase()
  try {
    let first = true
    if (asArray) stdout.write('[')
    for await (const line of correctionLines()) {
      if (asArray && !first) stdout.write(',')
      first = false
      await printLine(stdout, line)
    }
    if (asArray) stdout.write(']\n')
    return 0
  } finally {
    await closeDatabase()
  }
}

function options(args: string[]): boolean {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
      },
    })
    if (values.json && values.jsonl) throw new Error('choose one of --json and --jsonl')
    return values.json
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
