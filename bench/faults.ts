import { parseArgs } from 'node:util'
import { ensureBuild } from '#cli/start/build.ts'
import { countAfterFaults } from '#cli/testing/fault-check.ts'
import { faultRun } from '#cli/testing/fault-run.ts'
import { report } from './report.ts'

/**
 * Brings 5,000 pages in while worker, web server and database are killed a hundred times, and counts what is there at
 * the end: `node bench/faults.ts --articles 5000 --kills 100 --seed 1`. Fails where anything is missing, double or left
 * over. Linux only.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
})
const articles = Number(values.articles)
const say = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`)

await ensureBuild(say, AbortSignal.timeout(900_000))
const started = Date.now()
const run = await faultRun({ articles, kills: Number(values.kills), seed: Number(values.seed), say })
const counts = await countAfterFaults(run.databaseUrl, articles)
await run.end()
say(
  `Killed: worker ${run.kills.worker}, web ${run.kills.web}, database ${run.kills.database} times; the portal was started ${run.starts} times in ${Math.round((Date.now() - started) / 1000)} s.`,
)
report('faults', counts)
if (counts.some(({ found, expected }) => found !== expected)) process.exitCode = 1
