import { join } from 'node:path'
import type { Program } from './child.ts'
import type { Secrets } from './secrets.ts'
import { PROJECT, type Settings } from './settings.ts'

/** The programs that run beside the database, and what each is told through its environment. */
export function programs(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
): { worker: Program; web: Program } {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    COLLATE_DATA: settings.dataFolder,
    DATABASE_URL: databaseUrl,
    AUTH_URL: settings.publicUrl,
    // One given from outside goes first: several web machines must share it.
    AUTH_SECRET: process.env.AUTH_SECRET || secrets.auth,
  } as const
  const next = join(PROJECT, 'node_modules/next/dist/bin/next')
  return {
    worker: { args: [join(PROJECT, 'worker/main.ts')], env },
    web: {
      args: [next, 'start', '--hostname', settings.host, '--port', String(settings.port)],
      env,
      onOutput: withoutBanner,
    },
  }
}

/** Next greets with addresses of its own; ours is the one that people need. Everything else it says is passed on. */
function withoutBanner(text: string): void {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s*(▲|- (Local|Network):|✓ (Starting|Ready))/.test(line))
  if (lines.length > 0) console.log(lines.join('\n'))
}
