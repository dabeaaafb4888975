import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PROJECT } from '#cli/start/settings.ts'

const NEXT = join(PROJECT, 'node_modules/next/dist/bin/next')

/** Runs a command of the framework in production. `ended` rejects where it fails; `closed` resolves in any case. */
export function next(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [NEXT, ...args], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const closed = once(child, 'close')
  const ended = closed.then(([code]) => {
    if (code !== 0) throw new Error(`next ${args[0]} ended with ${code}.`)
  })
  // A server that is stopped by a signal does not end with 0.
  ended.catch(() => {})
  return { child, closed, ended }
}
