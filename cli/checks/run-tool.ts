import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT } from '../start/settings.ts'

/** Whether a tool succeeded, and how its output ended. */
export type ToolRun = { ok: boolean; end: string }

/** Long enough for what a test runner says of a failure after its list of tests. */
const END_LINES = 80
/** How long after its end a tool's last lines may take to come. */
const LAST_WORDS_MS = 5_000

/**
 * Runs a tool from node_modules/.bin with its output passed on.
 * Settings of a portal that the person runs are left out: checks must not touch its data.
 */
export function runTool(tool: string, args: string[], env: Record<string, string> = {}): Promise<ToolRun> {
  const child = spawn(join(PROJECT, 'node_modules/.bin', tool), args, {
    cwd: PROJECT,
    env: {
      ...withoutSettings(process.env),
      NEXT_TELEMETRY_DISABLED: '1',
      ...(process.stdout.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let end = ''
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (text: string) => {
      to.write(text)
      end = `${end}${text}`.split('\n').slice(-END_LINES).join('\n')
    })
  }
  return new Promise((resolve, reject) => {
    const done = (code: number | null) => resolve({ ok: code === 0, end: end.trim() })
    child.on('error', reject)
    child.on('close', done)
    // What a tool left running may hold its output open for ever.
    child.on('exit', (code) => setTimeout(done, LAST_WORDS_MS, code).unref())
  })
}

function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_REPLICA_URLS, COLLATE_DATA, NODE_ENV, ...rest } = environment
  return rest as NodeJS.ProcessEnv
}
