import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT } from '#cli/start/settings.ts'
import type { Cost } from './compare-reader.ts'
import { report, rounded } from './report.ts'

/**
 * What a comparison costs, text in and rows out, warm on one core, each in a process of its own: two and twelve reports
 * of the sample story, fifty of twenty facts, and how it grows up to two hundred: `node bench/compare.ts --seconds 3`.
 * Times are processor time of one comparison. Fails where a comparison takes longer than it may.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '2' }, only: { type: 'string', default: '' } },
})

const CASES = [
  { name: 'two reports', set: 'story', articles: 2, most: 30 },
  { name: 'twelve reports', set: 'story', articles: 12, most: 300 },
  { name: '25 × 20 facts', set: 'many', articles: 25 },
  { name: '50 × 20 facts', set: 'many', articles: 50, most: 2000 },
  { name: '100 × 20 facts', set: 'many', articles: 100 },
  { name: '200 × 20 facts', set: 'many', articles: 200 },
]
const READER = join(PROJECT, 'bench/compare-reader.ts')

const slow: string[] = []
const rows: Array<Record<string, string | number>> = []
for (const { name, set, articles, most } of CASES.filter((one) => one.name.includes(values.only))) {
  const cost = await inChild([set, String(articles), values.seconds])
  const whole = cost.extracting + cost.comparing
  if (most !== undefined && whole > most) slow.push(`${name}: ${Math.round(whole)} ms of ${most}`)
  rows.push({
    articles: name,
    facts: cost.facts,
    rows: cost.rows,
    'extracting ms': rounded(cost.extracting),
    'comparing ms': rounded(cost.comparing),
    'may take ms': most ?? '',
    'µs a fact and article': rounded((cost.comparing * 1000) / cost.facts / articles, 2),
    'peak MB': Math.round(cost.peakMegabytes),
  })
}
report('compare', rows)
if (slow.length > 0) {
  console.error(`Too slow: ${slow.join(', ')}.`)
  process.exitCode = 1
}

async function inChild(args: string[]): Promise<Cost> {
  const child = fork(READER, args, { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  if (process.platform === 'linux' && child.pid) execFileSync('taskset', ['-acp', '0', String(child.pid)])
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${args.join(' ')} ended with ${code}.`)
    }),
  ])
  return answer
}
