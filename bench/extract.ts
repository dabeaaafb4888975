import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT } from '#cli/start/settings.ts'
import type { ReaderName, Speed } from './extract-reader.ts'
import { report, rounded } from './report.ts'
import { textSets } from './texts.ts'

/**
 * How fast facts are read beside what compromise and wink-nlp do with the same texts, each in a process of its own on
 * one core, warm, in turns in one run; then whether memory stays flat over a stream of short articles:
 * `node bench/extract.ts --seconds 10 --stream 1000000`. Rates are per second of processor time, so that they hold on
 * a machine that is busy with other things as well. Fails where memory grows.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '2' },
    stream: { type: 'string', default: '50000' },
  },
})

const READERS: ReaderName[] = ['collate', 'compromise, tags', 'compromise, json', 'wink-nlp']
const CHILD = join(PROJECT, 'bench/extract-reader.ts')

const measured = new Map<string, Speed[]>()
for (let round = 0; round < Number(values.rounds); round++)
  for (const reader of READERS)
    for (const speed of (await inChild(['speed', reader, values.seconds])) as Speed[])
      measured.set(`${speed.set}\n${reader}`, [...(measured.get(`${speed.set}\n${reader}`) ?? []), speed])

report(
  'extract',
  textSets().flatMap(({ name }) => READERS.map((reader) => row(name, reader))),
)
const grown = await inChild(['stream', values.stream])
if (grown !== null) {
  console.error(String(grown))
  process.exitCode = 1
}

function row(set: string, reader: ReaderName) {
  const best = fastest(set, reader)
  const peer = fastest(set, 'compromise, tags')
  return {
    texts: set,
    reader,
    articles: best.articles,
    'articles/s': rounded(best.articlesPerSecond),
    'MB/s': rounded(best.megabytesPerSecond, 2),
    "of compromise's tags": rounded(best.articlesPerSecond / peer.articlesPerSecond, 2),
    'peak MB': Math.round(best.peakMegabytes),
  }
}

/** The better of the rounds: what others do on the machine only ever slows one down. */
function fastest(set: string, reader: ReaderName): Speed {
  const [best] = (measured.get(`${set}\n${reader}`) ?? []).sort(
    (a, b) => b.articlesPerSecond - a.articlesPerSecond,
  )
  if (!best) throw new Error(`${reader} did not read ${set}.`)
  return best
}

async function inChild(args: string[]): Promise<unknown> {
  const child = fork(CHILD, args, { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  if (process.platform === 'linux' && child.pid) execFileSync('taskset', ['-acp', '0', String(child.pid)])
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${args.join(' ')} ended with ${code}.`)
    }),
  ])
  return answer
}
