import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PROJECT } from './settings.ts'

const FOLLOW_PARENT = fileURLToPath(new URL('./follow-parent.ts', import.meta.url))

export type Child = {
  /** Resolves when the process ends, with its exit code or the signal that ended it. */
  ended: Promise<number | string>
  /** Asks the process to end, insists after `patience` milliseconds, and returns once it has ended. */
  stop(patience: number): Promise<void>
}

export type Program = {
  args: string[]
  env: NodeJS.ProcessEnv
  /** Gets each line of its standard output; what it writes as errors goes straight to ours. */
  onOutput?: (text: string) => void
}

/**
 * Runs a Node program as a child: in a process group of its own, so that Ctrl-C reaches only us and we stop things in
 * order; and tied to us by a channel, so that it ends when we are killed.
 */
export function startChild({ args, env, onOutput }: Program): Child {
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, ...args], {
    cwd: PROJECT,
    env,
    detached: true,
    stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit', 'ipc'],
  })
  if (onOutput) child.stdout?.setEncoding('utf8').on('data', onOutput)
  const ended = new Promise<number | string>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 1))
    child.on('error', (error) => resolve(error.message))
  })
  return { ended, stop: (patience) => stop(child, ended, patience) }
}

async function stop(child: ChildProcess, ended: Promise<unknown>, patience: number): Promise<void> {
  child.kill('SIGTERM')
  const timer = new AbortController()
  const late = delay(patience, 'late', { signal: timer.signal }).catch(() => 'in time')
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
  timer.abort()
  await ended
}

/** How long to wait before the second start of a program that does not live; twice as long before each next. */
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
/** A process that lived this long was well: if it ends, it is started again at once. */
const WELL_AFTER_MS = 10_000

export type Kept = Pick<Child, 'stop'> & {
  /** Ends the process and starts it again at once. */
  restart(patience: number): Promise<void>
  /** Resolves with how it ended, once it has ended `tries` times in a row before it was well. Never without `tries`. */
  givenUp: Promise<number | string>
}

type Keeping = {
  /** It is running already. */
  running?: Child
  tries?: number
  firstWaitMs?: number
}

/** Keeps a program running: starts it again when it ends, at once at first, then after longer and longer waits. */
export function keepRunning(name: string, program: Program, keeping: Keeping = {}): Kept {
  const { running, tries = Number.POSITIVE_INFINITY, firstWaitMs = FIRST_WAIT_MS } = keeping
  const stopping = new AbortController()
  const givenUp = Promise.withResolvers<number | string>()
  let current = running ?? startChild(program)
  let restarting = false
  const watch = async () => {
    let deaths = 0
    while (!stopping.signal.aborted) {
      const started = Date.now()
      const how = await current.ended
      if (stopping.signal.aborted) return
      if (!restarting) {
        deaths = Date.now() - started > WELL_AFTER_MS ? 1 : deaths + 1
        if (deaths >= tries) return givenUp.resolve(how)
        const wait = deaths === 1 ? 0 : Math.min(firstWaitMs * 2 ** (deaths - 2), LONGEST_WAIT_MS)
        const when = wait === 0 ? 'at once' : `in ${wait / 1000} s`
        console.error(`The ${name} ended unexpectedly (${how}); starting it again ${when}.`)
        await delay(wait, undefined, { signal: stopping.signal }).catch(() => {})
      }
      restarting = false
      if (!stopping.signal.aborted) current = startChild(program)
    }
  }
  const watching = watch()
  return {
    givenUp: givenUp.promise,
    async restart(patience) {
      restarting = true
      await current.stop(patience)
    },
    async stop(patience) {
      stopping.abort()
      await current.stop(patience)
      await watching
    },
  }
}
