import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { WORKER_FLAGS } from '#cli/start/programs.ts'
import { PROJECT } from '#cli/start/settings.ts'
import { db } from '#db/client.ts'
import { importOperatorFiles } from '#server/imports/import-files.ts'
import { readItemJob } from '#server/imports/jobs.ts'
import { alignJob } from '#server/ingest/jobs.ts'
import { clusterJob, digestJob } from '#server/stories/jobs.ts'
import { NOBODY } from '#server/viewer.ts'
import type { WorkerFigures } from './ingest-worker.ts'
import { madePage } from './made-pages.ts'
import { type MemoryPoint, trends } from './memory-curve.ts'
import { cpuOfFamily, memoryOf, ownMemoryOfFamily } from './process-figures.ts'
import { report, rounded } from './report.ts'
import { withDatabase } from './with-database.ts'

/**
 * HTML to stored facts, as a folder of pages is brought in: this process plays the part of the web server, which takes
 * the files; one worker reads, stores and extracts, and then compares and places, each article by jobs of its own; the
 * database is the one that Collate brings, with all its guarantees: `node bench/ingest.ts --articles 50000`.
 *
 * An article counts once its version, page, facts, names, dates and figures are committed and its article shows them.
 * Comparing (align) and placing in stories (cluster) come after that; what they cost is told by themselves.
 * First reading and catching up are run one after the other on a few articles, so that the processor time of either can
 * be told apart by process and thread; then everything at once on an empty database. What is held is looked at all along;
 * fails where it grows. `--steps 1500 --articles 0` is the first part alone.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    steps: { type: 'string', default: '500' },
  },
})

const FILES_AT_ONCE = 250
/** So many are on their way at most: what a folder holds is sent faster than it is read. */
const AHEAD = 12_000
/** How often to look at what is done with a few articles; with many, counting them takes the database so long that it shows. */
const LOOK_MS = 250
const LOOK_AT_MANY_MS = 2_000

type Figures = { worker: WorkerFigures; database: number; web: number }
type Row = Record<string, string | number>

const steps = Number(values.steps)
if (steps > 0) report('ingest-steps', await withDatabase((database) => measureSteps(database.pid)))
if (Number(values.articles) > 0) {
  const { rows, curve } = await withDatabase((database) => measureWhole(database.pid))
  report('ingest', rows)
  report('ingest-memory', curve)
  const held = trends(curve)
  report('ingest-memory-trend', held)
  const grown = held.filter(({ verdict }) => verdict === 'grows')
  if (grown.length > 0) {
    console.error(`Memory grows: ${grown.map(({ held }) => held).join(', ')}.`)
    process.exitCode = 1
  }
}

async function measureSteps(databasePid: number): Promise<Row[]> {
  const table: Row[] = []
  const measure = async (step: string, queues: string[], work: () => Promise<void>) => {
    const worker = await startWorker(queues)
    const before = await figures(worker, databasePid)
    const start = performance.now()
    await work()
    const seconds = (performance.now() - start) / 1000
    const after = await figures(worker, databasePid)
    const held = memoryOf(worker.pid ?? 0)
    await stopWorker(worker)
    const each = (of: (figures: Figures) => number) => rounded((of(after) - of(before)) / steps, 1)
    table.push({
      step,
      articles: steps,
      'articles/s': rounded(steps / seconds),
      'engine thread, ms each': each(({ worker }) => worker.all - worker.main),
      'worker, ms each': each(({ worker }) => worker.main),
      'web, ms each': each(({ web }) => web),
      'database, ms each': each(({ database }) => database),
      'worker, MB': held,
    })
    console.table(table)
  }
  await measure('reading', [readItemJob.queue], async () => {
    for (let n = 0; n < steps; n += FILES_AT_ONCE) await send(n, Math.min(steps, n + FILES_AT_ONCE))
    await until(async () => (await counts()).open === 0)
  })
  // As when what was held back until all is read begins; by then the database knows its tables.
  await db().execute(sql`update pgboss.job set start_after = now() where state = 'created'`)
  await db().execute(sql`analyze`)
  await measure(
    'catching up',
    [alignJob, clusterJob, digestJob].map(({ queue }) => queue),
    () =>
      until(async () => {
        const now = await counts()
        return now['to align'] === 0 && now.clusters === 0
      }),
  )
  console.log('What is stored:')
  console.table(await counts())
  return table
}

async function measureWhole(databasePid: number): Promise<{ rows: Row[]; curve: MemoryPoint[] }> {
  const total = Number(values.articles)
  const worker = await startWorker([])
  const before = await figures(worker, databasePid)
  const marks = [0.1, 0.5, 1].map((share) => Math.round(total * share))
  const rows: Row[] = []
  const curve: MemoryPoint[] = []
  const start = performance.now()
  let sent = 0
  let last = { at: start, settled: 0 }
  for (let settled = 0; settled < total; ) {
    while (sent < total && sent - settled < AHEAD) {
      const next = Math.min(total, sent + FILES_AT_ONCE)
      await send(sent, next)
      sent = next
    }
    await wait(LOOK_AT_MANY_MS)
    settled = await countSettled()
    const ms = performance.now() - start
    const point = memoryPoint(await figures(worker, databasePid), worker, databasePid, ms, settled)
    // A long run that is ended early has told how it went so far.
    if (Math.floor(point.minute) > Math.floor(curve.at(-1)?.minute ?? 0)) console.log(JSON.stringify(point))
    curve.push(point)
    while (settled >= (marks[0] ?? Number.POSITIVE_INFINITY)) {
      marks.shift()
      const at = performance.now()
      const after = await figures(worker, databasePid)
      const each = (of: (figures: Figures) => number) => rounded((of(after) - of(before)) / settled, 1)
      rows.push({
        articles: settled,
        seconds: rounded((at - start) / 1000),
        'articles/s': rounded((1000 * settled) / (at - start)),
        lately: rounded((1000 * (settled - last.settled)) / (at - last.at)),
        'engine thread, ms each': each(({ worker }) => worker.all - worker.main),
        'worker, ms each': each(({ worker }) => worker.main),
        'web, ms each': each(({ web }) => web),
        'database, ms each': each(({ database }) => database),
      })
      console.table(rows)
      last = { at, settled }
    }
  }
  console.log('What is stored:')
  console.table(await counts())
  await stopWorker(worker)
  return { rows, curve }
}

function memoryPoint(
  { worker: { heap, threads, buffers } }: Figures,
  { pid = 0 }: ChildProcess,
  databasePid: number,
  ms: number,
  articles: number,
): MemoryPoint {
  const megabytes = (bytes: number) => rounded(bytes / 1024 / 1024)
  return {
    minute: rounded(ms / 60_000, 2),
    articles,
    worker: memoryOf(pid),
    heap: megabytes(heap + threads),
    buffers: megabytes(buffers),
    web: memoryOf(process.pid),
    webHeap: megabytes(process.memoryUsage().heapUsed),
    database: ownMemoryOfFamily(databasePid),
  }
}

/** Brings pages in as the web server does with files that somebody sends. */
async function send(from: number, to: number): Promise<void> {
  const files = Array.from({ length: to - from }, (_, i) => {
    const { url, html } = madePage(from + i)
    return { name: `${url.split('/').slice(3).join('-')}.html`, content: [new TextEncoder().encode(html)] }
  })
  await importOperatorFiles(NOBODY, { files, about: () => ({}) })
}

async function counts(): Promise<Record<string, number>> {
  const { rows } = await db().execute<Record<string, number>>(sql`
    select
      (select count(*) from articles)::int as articles,
      (select count(*) from articles where current_extraction is not null)::int as read,
      (select count(*) from import_items where state in ('failed', 'duplicate'))::int as refused,
      (select count(*) from import_items where state in ('waiting', 'fetching', 'reading'))::int as open,
      (select reltuples from pg_class where relname = 'facts')::int as "facts, about",
      (select reltuples from pg_class where relname = 'mentions')::int as "mentions, about",
      (select count(*) from article_pairs)::int as pairs,
      (select count(*) from stories)::int as stories,
      (select count(*) from pgboss.job where name = 'align' and state < 'completed')::int as "to align",
      (select count(*) from pgboss.job where name = 'cluster' and state < 'completed')::int as clusters`)
  return rows[0] ?? {}
}

/** Articles whose facts are stored, and items that came to another end. */
async function countSettled(): Promise<number> {
  const { rows } = await db().execute<{ n: number }>(sql`
    select (select count(*) from articles where current_extraction is not null)::int
      + (select count(*) from import_items where state in ('failed', 'duplicate'))::int as n`)
  return rows[0]?.n ?? 0
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await wait(LOOK_MS)
}

async function startWorker(queues: string[]): Promise<ChildProcess> {
  const execArgv = [...WORKER_FLAGS, '--import', join(PROJECT, 'cli/start/follow-parent.ts')]
  const worker = fork(join(PROJECT, 'bench/ingest-worker.ts'), queues, { cwd: PROJECT, execArgv })
  await once(worker, 'message')
  return worker
}

async function stopWorker(worker: ChildProcess): Promise<void> {
  worker.kill('SIGTERM')
  await once(worker, 'exit')
}

async function figures(worker: ChildProcess, databasePid: number): Promise<Figures> {
  worker.send('tell')
  const [told] = (await once(worker, 'message')) as [WorkerFigures]
  const { user, system } = process.cpuUsage()
  return { worker: told, database: cpuOfFamily(databasePid), web: (user + system) / 1000 }
}
