'use client'
import { type RefObject, useEffect, useRef } from 'react'

type Options = {
  body: RefObject<HTMLElement | null>
  count: number
  /** Brings the row at a place into the page and into sight. */
  go: (at: number) => void
  /** Opens or closes the paragraphs of a row, or of one cell of it. */
  open: (at: number, column: number | null) => void
}

/** Frames that a row, once scrolled to, may take to be in the page. */
const PATIENCE = 30

/**
 * Keys over the rows: j and k from row to row from anywhere on the page; within the table the arrows, Home and End too.
 * Left and right go from source to source. Enter opens the paragraphs of the row, or of the cell that has the focus.
 */
export function useRowKeys(options: Options): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { body, count, go, open } = latest.current
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !body.current) return
      if (target.closest('input, textarea, select, [contenteditable], dialog, [role="menu"]')) return
      const row = target.closest<HTMLElement>('tr[data-index]')
      const at = row ? Number(row.dataset.index) : null
      const next = goal(event.key, at, count, body.current)
      if (next !== null) {
        if (next !== at || target !== row) toRow(body.current, next, go)
      } else if (row && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        toCell(row, target, event.key === 'ArrowRight' ? 1 : -1)
      } else if (event.key === 'Enter' && at !== null && target.matches('tr, td')) {
        open(at, target.dataset.column === undefined ? null : Number(target.dataset.column))
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** The place that a key leads to; null where it is none of these keys. */
function goal(key: string, at: number | null, count: number, body: HTMLElement): number | null {
  const inside = at !== null
  const from = at ?? firstInSight(body) - 1
  if (key === 'j' || (inside && key === 'ArrowDown')) return Math.min(count - 1, from + 1)
  if (key === 'k' || (inside && key === 'ArrowUp')) return Math.max(0, from - 1)
  if (inside && key === 'Home') return 0
  if (inside && key === 'End') return count - 1
  return null
}

/** Number of the topmost row that is not hidden above the window, nor behind the names of the sources. */
function firstInSight(body: HTMLElement): number {
  const rows = [...body.querySelectorAll<HTMLElement>('tr[data-index]')]
  const first = rows.find((row) => row.getBoundingClientRect().top >= 44) ?? rows.at(-1)
  return Number(first?.dataset.index ?? 0)
}

function toRow(body: HTMLElement, at: number, go: (at: number) => void): void {
  const find = () => body.querySelector<HTMLElement>(`tr[data-index="${at}"]`)
  const row = find()
  if (row) {
    row.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
    return
  }
  go(at)
  let frames = 0
  const wait = () => {
    const found = find()
    if (found) found.focus({ preventScroll: true })
    else if (++frames < PATIENCE) requestAnimationFrame(wait)
  }
  requestAnimationFrame(wait)
}

/** From the head of a row to its cells and on, each with what it says. */
function toCell(row: HTMLElement, from: HTMLElement, by: number): void {
  const stops = [row, ...row.querySelectorAll<HTMLElement>('td[data-column]')]
  const at = stops.findLastIndex((stop) => stop === from || (stop !== row && stop.contains(from)))
  const next = stops[Math.max(0, at) + by]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
