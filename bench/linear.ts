import { parseArgs } from 'node:util'
import { extractArticle } from '#core/extract/pipeline.ts'
import { HARD, hardText } from '#core/testing/hard-texts.ts'
import { report, rounded } from './report.ts'

/**
 * How long the reader takes for a megabyte of each text that is hard to read, in seconds of processor time, and how
 * that grows with the text's length (8 is linear): `node bench/linear.ts --only name`. Fails where one takes more than
 * three seconds.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const MEGABYTE = 1024 * 1024
const PART = MEGABYTE / 8
const MOST_SECONDS = 3
/** What takes longer for an eighth is not tried whole: it might take hours. */
const MOST_FOR_PART = 4

const warm = hardText(HARD['ready sentences'] ?? String, 20_000)
for (let i = 0; i < 10; i++) seconds(warm)

const rows = Object.entries(HARD)
  .filter(([name]) => name.includes(values.only))
  .map(([name, pattern]) => {
    const part = seconds(hardText(pattern, PART))
    const whole = part > MOST_FOR_PART ? Number.POSITIVE_INFINITY : seconds(hardText(pattern, MEGABYTE))
    return {
      text: name,
      's for 128 kB': rounded(part, 2),
      's for 1 MB': rounded(whole, 2),
      grows: rounded(whole / part, 2),
    }
  })
  .sort((a, b) => b['s for 1 MB'] - a['s for 1 MB'])

report('linear', rows)
const slow = rows.filter((row) => row['s for 1 MB'] > MOST_SECONDS)
if (slow.length > 0) {
  console.error(`Slower than ${MOST_SECONDS} s: ${slow.map(({ text }) => text).join(', ')}.`)
  process.exitCode = 1
}

function seconds(text: string): number {
  const start = process.cpuUsage()
  extractArticle({ id: 'hard', text, published: '2022-12-02' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
