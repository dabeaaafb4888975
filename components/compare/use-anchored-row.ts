'use client'
import { useEffect, useRef, useState } from 'react'
import type { TableRow } from './table-row.ts'

/**
 * The row that the address names (`#row-12`), which the browser cannot find by itself while it is not in the page.
 * @param go brings the row at a place among `rows` into sight.
 */
export function useAnchoredRow(rows: readonly TableRow[], go: (at: number) => void): number | null {
  const [anchored, setAnchored] = useState<number | null>(null)
  const latest = useRef({ rows, go })
  latest.current = { rows, go }
  useEffect(() => {
    function find() {
      const index = Number(/^#row-(\d+)$/.exec(window.location.hash)?.[1] ?? Number.NaN)
      const at = latest.current.rows.findIndex((row) => row.index === index)
      setAnchored(at < 0 ? null : index)
      if (at >= 0) latest.current.go(at)
    }
    find()
    window.addEventListener('hashchange', find)
    return () => window.removeEventListener('hashchange', find)
  }, [])
  return anchored
}
