import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideChromium } from '../checks/browser.ts'
import { checkMigrationDrift } from '../checks/migration-drift.ts'
import { runTool } from '../checks/run-tool.ts'
import { readTally, type Tally, tallyLine, tallyPlaywright, tallyVitest } from '../checks/tally.ts'
import type { Io } from '../command.ts'
import { ensureBuild } from '../start/build.ts'
import { PROJECT } from '../start/settings.ts'

export const usage = `usage: collate test

Everything that must hold before a change is taken: format and lint, types, unit tests, migrations, the production
build, integration tests against a real database, end-to-end tests in a real browser. The last line counts the tests.

Exit status: 0 all is well, 1 something failed.
`

type Outcome = { ok: boolean; end?: string; tally?: Tally }
type Step = { name: string; run(): Promise<Outcome> }

const REPORTS = join(PROJECT, 'node_modules/.cache/reports')

/** In this order: what fails fastest first, and the build before the tests that start it. */
const STEPS: Step[] = [
  { name: 'format and lint', run: () => runTool('biome', ['check', '.']) },
  { name: 'types', run: checkTypes },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'migrations', run: async () => ({ ok: await checkMigrationDrift() }) },
  { name: 'build', run: build },
  { name: 'integration tests', run: () => vitest('integration') },
  { name: 'end-to-end tests', run: endToEnd },
]

/** `collate test`, which is `npm test`. Goes on after a failure, so that one run shows all there is to mend. */
export async function run(_args: string[], { stdout }: Io): Promise<number> {
  const say = (line: string) => stdout.write(`${line}\n`)
  rmSync(REPORTS, { recursive: true, force: true })
  const summary: string[] = []
  const ends: string[] = []
  const total: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const [i, step] of STEPS.entries()) {
    say(`\n── ${i + 1}/${STEPS.length} ${step.name}`)
    const started = performance.now()
    const { ok, end, tally } = await step.run()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    summary.push(
      `${ok ? '✓' : '✗'} ${step.name.padEnd(20)}${seconds.padStart(7)} s  ${tally ? tallyLine(tally) : ''}`,
    )
    if (!ok && end) ends.push(`── How the ${step.name} ended:\n${end}`)
    total.passed += tally?.passed ?? 0
    total.skipped += tally?.skipped ?? 0
    // A step that fails counts at least once, whether or not it got as far as counting tests.
    total.failed += ok ? 0 : Math.max(tally?.failed ?? 0, 1)
  }
  // What failed early is a thousand lines up by now, or cut off.
  for (const end of ends) say(`\n${end}`)
  say(`\n${summary.map((line) => line.trimEnd()).join('\n')}\n`)
  say(tallyLine(total))
  return total.failed === 0 ? 0 : 1
}

/** Next writes down which routes there are; links are checked against that. */
async function checkTypes(): Promise<Outcome> {
  const routes = await runTool('next', ['typegen'])
  return routes.ok ? await runTool('tsc', ['--noEmit']) : routes
}

async function vitest(project: string): Promise<Outcome> {
  const report = join(REPORTS, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return { ...(await runTool('vitest', args)), tally: readTally(report, tallyVitest) }
}

async function build(): Promise<Outcome> {
  try {
    await ensureBuild((line) => console.log(line), new AbortController().signal)
    return { ok: true }
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { ok: false }
  }
}

async function endToEnd(): Promise<Outcome> {
  const browser = provideChromium()
  if (!browser) return { ok: false }
  const report = join(REPORTS, 'end-to-end.json')
  const tested = await runTool('playwright', ['test', '--reporter=list,json'], {
    COLLATE_CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return { ...tested, tally: readTally(report, tallyPlaywright) }
}
