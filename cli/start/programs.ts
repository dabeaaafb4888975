import { join } from 'node:path'
import type { Program } from './child.ts'
import type { Secrets } from './secrets.ts'
import { PROJECT, type Settings } from './settings.ts'

export type Mode = 'production' | 'development'

/**
 * For worker processes: in MB, each of the two halves of where V8 makes new objects. Left to itself it takes 64 for each
 * on a large machine, as soon as the program is read; what a thread may take is set in engine/pool.ts.
 */
export const WORKER_FLAGS = ['--max-semi-space-size=16']

/** The programs that run beside the database, and what each is told through its environment. */
export function portalPrograms(
  mode: Mode,
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
): { sample: Program; worker: Program; web: Program } {
  const env = {
    ...process.env,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    // Spares every start but the first the reading of TypeScript.
    NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/node'),
    COLLATE_DATA: settings.dataFolder,
    DATABASE_URL: databaseUrl,
    AUTH_URL: settings.publicUrl,
    // One given from outside goes first: several web machines must share it.
    AUTH_SECRET: process.env.AUTH_SECRET || secrets.auth,
  } as const
  const next = join(PROJECT, 'node_modules/next/dist/bin/next')
  return {
    sample: { args: [join(PROJECT, 'cli/start/sample-program.ts')], env },
    worker: { args: [...WORKER_FLAGS, join(PROJECT, 'worker/main.ts')], env },
    web: {
      args: [
        next,
        mode === 'production' ? 'start' : 'dev',
        '--hostname',
        settings.host,
        '--port',
        String(settings.port),
      ],
      env,
      onOutput: withoutBanner,
    },
  }
}

/** Next greets with addresses of its own; ours is the one that people need. Everything else it says is passed on. */
function withoutBanner(text: string): void {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s*(▲|- |· |⨯ [a-zA-Z]+$|✓ (Starting|Ready|Running next))/.test(line))
  if (lines.length > 0) console.log(lines.join('\n'))
}
