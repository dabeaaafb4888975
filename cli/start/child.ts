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

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
/** A process that lived this long was well: the next wait is short again. */
const WELL_AFTER_MS = 300_000

export type Kept = Pick<Child, 'stop'> & {
  /** Ends the process and starts it again at once. */
  restart(patience: number): Promise<void>
}

/** Keeps a program running: starts it again when it ends, after longer and longer waits. */
export function keepRunning(name: string, program: Program): Kept {
  const stopping = new AbortController()
  let current = startChild(program)
  let restarting = false
  const watch = async () => {
    let wait = FIRST_WAIT_MS
    while (!stopping.signal.aborted) {
      const started = Date.now()
      const how = await current.ended
      if (stopping.signal.aborted) return
      if (!restarting) {
        if (Date.now() - started > WELL_AFTER_MS) wait = FIRST_WAIT_MS
        console.error(`The ${name} ended unexpectedly (${how}); starting it again in ${wait / 1000} s.`)
        await delay(wait, undefined, { signal: stopping.signal }).catch(() => {})
        wait = Math.min(wait * 2, LONGEST_WAIT_MS)
      }
      restarting = false
      if (!stopping.signal.aborted) current = startChild(program)
    }
  }
  const watching = watch()
  return {
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
