import type { KeyboardEvent } from 'react'

/**
 * Keys within a table of rows: up and down go to the same control of the next row, Home and End to the first and
 * last, `x` ticks the row.
 */
export function moveInTable(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
  const here = event.target.closest<HTMLElement>('[data-row]')
  if (!here) return
  if (event.key === 'x') {
    event.preventDefault()
    here.querySelector<HTMLElement>('[data-row-tick]')?.click()
    return
  }
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const there = goal(event.key, rows, rows.indexOf(here))
  if (!there) return
  event.preventDefault()
  const control = event.target.matches('[data-row-tick]') ? '[data-row-tick]' : '[data-row-link]'
  there.querySelector<HTMLElement>(control)?.focus()
}

function goal(key: string, rows: HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return rows[at + 1]
  if (key === 'ArrowUp') return rows[at - 1]
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  return undefined
}
