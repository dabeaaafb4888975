import { readFileSync } from 'node:fs'

/** Milliseconds in one of the ticks in which Linux counts processor time. */
const TICK_MS = 10

/** Processor time in milliseconds of a process and of all that it has started, ended ones too. Linux only. */
export function cpuOfFamily(pid: number): number {
  return family(pid)
    .flatMap(ticksOf)
    .reduce((sum, ticks) => sum + ticks * TICK_MS, 0)
}

/** Megabytes of memory that a process holds (RSS). Linux only. */
export function memoryOf(pid: number): number {
  const status = tellOf(pid, 'status')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** Megabytes that a process and all that it has started hold for themselves, without what they share. Linux only. */
export function ownMemoryOfFamily(pid: number): number {
  const kilobytes = family(pid).map((one) => Number(/RssAnon:\s+(\d+)/.exec(tellOf(one, 'status'))?.[1] ?? 0))
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024)
}

function family(pid: number): number[] {
  const children = tellOf(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(family)]
}

/** User and system time of a process, and of its children that have ended, in ticks; see proc(5). */
function ticksOf(pid: number): number[] {
  const stat = tellOf(pid, 'stat')
  // The name of the program stands second, in brackets, and may hold anything.
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number)
}

function tellOf(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    return ''
  }
}
