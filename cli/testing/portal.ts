import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from '../start/settings.ts'
import { freePort } from './free-port.ts'

export type Ended = { code: number | string; output: string }

export type Portal = {
  url: string
  port: number
  dataFolder: string
  process: ChildProcess
  /** Resolves once it says that it is ready. Rejects with all that it said if it ends before. */
  ready: Promise<void>
  ended: Promise<Ended>
  /** Sends SIGTERM and waits until it has ended. */
  stop(): Promise<Ended>
  /** Deletes the data folder. */
  remove(): void
}

export type PortalOptions = { port?: number; dataFolder?: string; env?: Record<string, string> }

/** Runs `collate start`, untouched by the settings of whoever runs the tests. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const port = options.port ?? (await freePort())
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'collate-portal-'))
  const child = spawn(process.execPath, [join(PROJECT, 'cli/collate.mjs'), 'start'], {
    cwd: PROJECT,
    env: {
      ...withoutSettings(process.env),
      // Empty ones keep a file .env from setting them.
      DATABASE_URL: '',
      AUTH_SECRET: '',
      COLLATE_URL: '',
      HOST: '127.0.0.1',
      PORT: String(port),
      COLLATE_DATA: dataFolder,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const said = (text: string) => {
    output += text
  }
  child.stdout.setEncoding('utf8').on('data', said)
  child.stderr.setEncoding('utf8').on('data', said)
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', output }))
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.includes('Collate is ready')) resolve()
    })
    ended.then(({ code }) => reject(new Error(`The portal ended (${code}) before it was ready:\n${output}`)))
  })
  // A test that expects it to end does not look at `ready`.
  ready.catch(() => {})
  return {
    url: `http://localhost:${port}`,
    port,
    dataFolder,
    process: child,
    ready,
    ended,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
    remove: () => rmSync(dataFolder, { recursive: true, force: true }),
  }
}

function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(COLLATE_|AUTH_|DATABASE_|PORT$|HOST$|NODE_ENV$|NODE_OPTIONS$|VITEST|TEST$)/
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ours.test(name)),
  ) as NodeJS.ProcessEnv
}
