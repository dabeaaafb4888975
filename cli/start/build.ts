import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { OperatorError } from '#db/operator-error.ts'
import { PROJECT } from './settings.ts'

const STAMP = join(PROJECT, '.next/collate-build.json')
const NEXT = join(PROJECT, 'node_modules/next/dist/bin/next')

/** All that the web build is made of. */
const SOURCES = [
  '{app,components,core,server,db,public}/**/*',
  '{package,package-lock,tsconfig}.json',
  '*.{js,mjs,ts,tsx}',
]
const NOT_SOURCES = [
  '**/*.test.{ts,tsx}',
  '**/*.md',
  '{vitest,playwright,drizzle}.config.ts',
  'next-env.d.ts',
  'db/testing/**',
]

/** Builds the web application unless the build that is there was made from exactly these sources. */
export async function ensureBuild(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const sources = hashSources()
  if (builtFrom() === sources) return
  rmSync(STAMP, { force: true })
  say('Building the web application. This happens once for each version and takes a minute or two.')
  await runBuild(say, signal)
  writeFileSync(STAMP, JSON.stringify({ sources }))
}

function builtFrom(): string | undefined {
  if (!existsSync(STAMP) || !existsSync(join(PROJECT, '.next/BUILD_ID'))) return undefined
  try {
    return (JSON.parse(readFileSync(STAMP, 'utf8')) as { sources?: string }).sources
  } catch {
    // Cut short while it was written: build again.
    return undefined
  }
}

function hashSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: PROJECT, exclude: NOT_SOURCES, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${file.slice(PROJECT.length)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** What is worth showing while it works; everything is shown if it fails. */
const STEP = /^\s*(Creating|Collecting|Generating|Finalizing|✓ (Compiled|Generating))/

async function runBuild(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [NEXT, 'build'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      output.push(line)
      if (STEP.test(line)) say(`  ${line.trim()}`)
    })
  }
  const ended = await new Promise<number | string | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, killedBy) => resolve(code ?? killedBy))
  })
  if (ended === 0) return
  for (const line of output) say(line)
  throw explain(output.join('\n'), ended)
}

function explain(output: string, ended: number | string | null): OperatorError {
  if (/ENOSPC|no space left on device/i.test(output)) {
    return new OperatorError(
      'The disk is full: the build needs about 500 MB. Free some space and start again.',
    )
  }
  if (ended === 'SIGKILL' || /heap out of memory/.test(output)) {
    return new OperatorError(
      'The build ran out of memory; it needs about 2 GB. Stop something else, or add memory.',
    )
  }
  return new OperatorError('The build failed; its output is above.')
}
