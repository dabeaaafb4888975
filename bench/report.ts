import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { PROJECT } from '#cli/start/settings.ts'

/** Prints the rows as a table and writes them, with the machine they were measured on, to data/bench/<name>.json. */
export function report(name: string, rows: Array<Record<string, string | number>>): void {
  console.table(rows)
  const file = join(PROJECT, 'data/bench', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  const machine = { cpus: cpus().length, cpu: cpus()[0]?.model ?? '', node: process.version }
  writeFileSync(file, `${JSON.stringify({ name, at: new Date().toISOString(), machine, rows }, null, 2)}\n`)
  console.log(`Written to ${file}`)
}

/** The value below which `share` of them lie. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Rounds to digits after the point: one is as much as a measurement of milliseconds means. */
export const rounded = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits
