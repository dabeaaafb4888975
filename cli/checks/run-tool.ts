import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT } from '../start/settings.ts'

/**
 * Runs a tool from node_modules/.bin with its output passed on. Resolves to whether it succeeded.
 * Settings of a portal that the person runs are left out: checks must not touch its data.
 */
export function runTool(tool: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(join(PROJECT, 'node_modules/.bin', tool), args, {
    cwd: PROJECT,
    env: { ...withoutSettings(process.env), NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}

function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_REPLICA_URLS, COLLATE_DATA, NODE_ENV, ...rest } = environment
  return rest as NodeJS.ProcessEnv
}
