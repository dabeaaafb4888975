'use client'
import { useEffect, useRef } from 'react'
import type { TableRow } from '../compare/table-row.ts'
import { useDesk } from './desk.tsx'

/** Frames that a row, once scrolled to, may take to be in the page. */
const PATIENCE = 30

/** Brings the row that was decided about into sight, with the focus, once the table shows what became of it. */
export function useDecidedRow(rows: readonly TableRow[], go: (at: number) => void): void {
  const desk = useDesk()
  const [wanted, pending] = [desk?.wanted, desk?.pending ?? false]
  const latest = useRef(go)
  latest.current = go
  useEffect(() => {
    const place = wanted?.current
    // While it is on its way, a dialog may stand in front of the rows as they were.
    if (pending || !wanted || !place) return
    const [column, n] = place.split(' ').map(Number)
    const at = rows.findIndex(({ cells }) => cells[column ?? -1]?.some((fact) => fact.n === n))
    wanted.current = null
    if (at < 0) return
    let frames = 0
    const focus = () => {
      const row = document.querySelector<HTMLElement>(`tr[data-index="${at}"]`)
      if (row) {
        row.focus({ preventScroll: true })
        row.scrollIntoView({ block: 'nearest' })
      } else if (++frames < PATIENCE) {
        if (frames === 1) latest.current(at)
        requestAnimationFrame(focus)
      }
    }
    requestAnimationFrame(focus)
  }, [rows, pending, wanted])
}
