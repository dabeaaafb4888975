import { type Command, type Io, UsageError } from './command.ts'
import { explain } from './explain.ts'

/** The verbs, each loaded only when called, so that one command's start does not pay for the others. */
const COMMANDS: Record<string, { summary: string; load: () => Promise<Command> }> = {
  start: { summary: 'the portal, on this machine', load: () => import('./commands/start.ts') },
  dev: { summary: 'the same while changing it', load: () => import('./commands/dev.ts') },
  password: { summary: 'a link for a forgotten password', load: () => import('./commands/password.ts') },
  test: { summary: 'every check of this repository', load: () => import('./commands/test.ts') },
  read: { summary: 'reports, from pages and files', load: () => import('./commands/read.ts') },
  feed: { summary: 'entries, from RSS, Atom, RDF and JSON Feed', load: () => import('./commands/feed.ts') },
  add: { summary: 'store reports in the running instance', load: () => import('./commands/add.ts') },
  extract: { summary: 'facts with their chains, from texts', load: () => import('./commands/extract.ts') },
  compare: { summary: 'articles side by side, fact by fact', load: () => import('./commands/compare.ts') },
  corrections: {
    summary: 'what people corrected, for measuring',
    load: () => import('./commands/corrections.ts'),
  },
  similar: { summary: 'how alike two sentences are', load: () => import('./commands/similar.ts') },
}

const USAGE = `usage: collate <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`)
  .join('\n')}

collate <command> --help tells more of one.
`

/** Runs the command line; resolves to the exit status. */
export async function main(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    ;(name === undefined ? io.stderr : io.stdout).write(USAGE)
    return name === undefined ? 2 : 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    io.stderr.write(`collate: no command "${name}"\n${USAGE}`)
    return 2
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(command.usage)
    return 0
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`collate ${name}: ${error.message}\n${command.usage}`)
      return 2
    }
    io.stderr.write(`${explain(error)}\n`)
    return 1
  }
}
