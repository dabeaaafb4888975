import { availableParallelism, totalmem } from 'node:os'
import { sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { READ_ERROR_CODES, ReadError } from '#core/read/report.ts'
import type { Answer, Request, TaskName, Tasks } from './task.ts'
import { type Turns, turns } from './turns.ts'

/**
 * Node runs the TypeScript file as it is. A path that a bundler can work out would have it bundled, and what is bundled
 * compares a fifth slower.
 */
const THREAD = [process.cwd(), 'server', 'engine', 'thread.ts'].join(sep)
const THREAD_MEMORY_MB = 1024
/**
 * Where V8 makes new objects. Left to itself it takes up to 128 MB for it on a large machine, within some hundred texts:
 * a thread that reads then holds 190 MB. With this it holds 110; with half, as much, and it takes 5 to 15% longer.
 */
const THREAD_YOUNG_MB = 96
/** All threads of a process together may come to half of the machine's memory. */
const FIT = Math.max(1, Math.floor(totalmem() / 2 / (THREAD_MEMORY_MB * 1024 * 1024)))
/** One core stays free for requests and the database, unless a program says that it has none to answer. */
const SOME_CORES = Math.max(1, Math.min(4, FIT, availableParallelism() - 1))
const MOST_CORES = Math.min(8, FIT)
/** Of the threads' time, what can be done later has one part in so many while something else always waits. */
const PARTS = 16
/** Even a text of two megabytes is read in far less; what takes longer is stuck. */
const PATIENCE_MS = 180_000

/** A text on which the engine failed, hung or ran out of memory. `message` can be shown to people. */
export class EngineError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EngineError'
  }
}

type Job = {
  request: Request
  later: boolean
  resolve: (output: unknown) => void
  reject: (error: Error) => void
}
type Pool = {
  idle: Worker[]
  threads: number
  most: number
  waiting: Job[]
  later: Job[]
  turns: Turns
  /** Looks again whether what can be done later may begin. */
  timer: NodeJS.Timeout | undefined
}

/** On globalThis because Next loads this module once for each bundle: one process must have one pool. */
const kept = globalThis as typeof globalThis & { collateThreads?: Pool }

function pool(): Pool {
  kept.collateThreads ??= {
    idle: [],
    threads: 0,
    most: SOME_CORES,
    waiting: [],
    later: [],
    turns: turns(PARTS),
    timer: undefined,
  }
  return kept.collateThreads
}

/**
 * Does one piece of heavy text work on a thread of this process's pool, so that nothing else waits for it. What is for
 * `later` is begun once nothing else waits for a thread, or others had their time first.
 * @throws ReadError where a document cannot be read; EngineError where the work failed, with words for people.
 */
export function onThread<Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
  { later = false } = {},
): Promise<Tasks[Name]['output']> {
  return new Promise((resolve, reject) => {
    const line = later ? pool().later : pool().waiting
    // The pairing of name, input and output is fixed by this function's signature; the queue carries their union.
    line.push({
      request: { name, input } as Request,
      later,
      resolve: resolve as (output: unknown) => void,
      reject,
    })
    next()
  })
}

/** Lets this process's pool take every core: for programs that give way to others (see worker/give-way.ts). */
export function takeEveryCore(): void {
  pool().most = Math.min(MOST_CORES, availableParallelism())
}

/** Ends the idle threads, for programs that are done. */
export async function closeThreads(): Promise<void> {
  const { idle } = pool()
  await Promise.all(idle.splice(0).map((thread) => thread.terminate()))
}

function next(): void {
  const threads = pool()
  if (threads.waiting.length === 0 && threads.later.length === 0) return
  const job = nextJob(threads)
  if (!job) return
  const thread = threads.idle.pop() ?? start()
  run(thread, job)
}

function nextJob(threads: Pool): Job | undefined {
  if (threads.idle.length === 0 && threads.threads >= threads.most) return undefined
  if (threads.turns.isLater() && threads.later.length > 0) return threads.later.shift()
  const now = performance.now()
  if (threads.waiting.length > 1) threads.turns.crowded(now)
  if (threads.waiting.length > 0) return threads.waiting.shift()
  const wait = threads.turns.untilQuiet(now)
  if (wait === 0) return threads.later.shift()
  clearTimeout(threads.timer)
  threads.timer = setTimeout(() => {
    for (let n = 0; n < threads.most; n++) next()
  }, wait)
  return undefined
}

function start(): Worker {
  pool().threads++
  const thread = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB, maxYoungGenerationSizeMb: THREAD_YOUNG_MB },
  })
  thread.once('exit', () => {
    const threads = pool()
    threads.threads--
    threads.idle = threads.idle.filter((one) => one !== thread)
    next()
  })
  // Errors are handled by the job that runs; without a listener one on an idle thread would end the process.
  thread.on('error', () => {})
  return thread
}

function run(thread: Worker, { request, later, resolve, reject }: Job): void {
  thread.ref()
  const began = performance.now()
  const timer = setTimeout(() => {
    settle()
    reject(new EngineError('it took longer than three minutes, and was stopped'))
    void thread.terminate()
  }, PATIENCE_MS)
  const settle = () => {
    clearTimeout(timer)
    pool().turns.ended(performance.now() - began, later)
    thread.off('message', onMessage)
    thread.off('error', onError)
    thread.off('exit', onExit)
  }
  const onMessage = (answer: Answer) => {
    settle()
    thread.unref()
    pool().idle.push(thread)
    if (answer.ok) resolve(answer.output)
    else reject(thrown(answer))
    next()
  }
  const onError = (error: Error & { code?: string }) => {
    settle()
    const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reject(new EngineError(memory ? 'it needs more memory than a text may take' : error.message))
  }
  const onExit = () => {
    settle()
    reject(new EngineError('the thread that read it ended unexpectedly'))
  }
  thread.on('message', onMessage)
  thread.on('error', onError)
  thread.on('exit', onExit)
  thread.postMessage(request)
}

function thrown({ name, code, message }: Answer & { ok: false }): Error {
  const known = READ_ERROR_CODES.find((one) => one === code)
  return name === 'ReadError' && known ? new ReadError(known, message) : new EngineError(message)
}
