import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { canReach, serverAccount } from '#db/embedded/account.ts'
import { OperatorError } from '#db/operator-error.ts'
import { PAGE_CHECKS } from '#server/checks/settings.ts'
import { readFetchSettings } from '#server/fetch/settings.ts'
import { SIGN_UP_POLICIES } from '#server/people/types.ts'

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the data goes when Collate runs as root from a folder that the database's own user cannot enter. */
const SYSTEM_DATA_FOLDER = '/var/lib/collate'

export type Settings = {
  dataFolder: string
  host: string
  port: number
  /** The address that people use, without a slash at its end. */
  publicUrl: string
  /** A Postgres of the operator's own; undefined means the one that Collate brings. */
  databaseUrl?: string
}

const Environment = z.object({
  COLLATE_DATA: z.string().optional(),
  PORT: z.coerce.number('a number').int('a whole number').min(1).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'an address like postgres://user:password@host/database' })
    .optional(),
  COLLATE_URL: z
    .url({ protocol: /^https?$/, error: 'an address like https://collate.example.org' })
    .optional(),
  COLLATE_PAGE_CHECKS: z.enum(PAGE_CHECKS, `one of ${PAGE_CHECKS.join(', ')}`).optional(),
  COLLATE_SIGNUP: z.enum(SIGN_UP_POLICIES, `one of ${SIGN_UP_POLICIES.join(', ')}`).optional(),
})

/** Reads the settings from `environment`, where an empty value counts as none. Throws OperatorError on a wrong one. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} must be ${issue.message}`)
    throw new OperatorError(`A setting is wrong: ${wrong.join('; ')}.`)
  }
  checkFetchSettings(environment)
  const { COLLATE_DATA, PORT: port, HOST: host, DATABASE_URL: databaseUrl, COLLATE_URL } = parsed.data
  return {
    dataFolder: COLLATE_DATA ? resolve(COLLATE_DATA) : defaultDataFolder(databaseUrl === undefined),
    host,
    port,
    publicUrl: (COLLATE_URL ?? `http://${shownHost(host)}:${port}`).replace(/\/+$/, ''),
    databaseUrl,
  }
}

/** What may be fetched is read where it is used; a mistake in it is told at the start. */
function checkFetchSettings(environment: NodeJS.ProcessEnv): void {
  try {
    readFetchSettings(environment)
  } catch (error) {
    throw new OperatorError(`A setting is wrong: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function defaultDataFolder(embedded: boolean): string {
  const local = join(PROJECT, 'data')
  if (!embedded || canReach(serverAccount(), PROJECT)) return local
  return SYSTEM_DATA_FOLDER
}

/** An address that a browser on this machine can open. */
function shownHost(host: string): string {
  if (['0.0.0.0', '127.0.0.1', '::', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Settings may also stand in a file `.env` beside package.json; the environment goes first. */
export function loadEnvironmentFile(): void {
  const file = join(PROJECT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
