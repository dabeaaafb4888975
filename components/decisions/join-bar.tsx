'use client'
import { Merge } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { TableRow } from '../compare/table-row.ts'
import { Button } from '../ui/button.tsx'
import { useDesk } from './desk.tsx'

/** Stands over the table while another row is being chosen. */
export function JoinBar({ row }: { row: TableRow }) {
  const desk = useDesk()
  const bar = useRef<HTMLElement>(null)
  useEffect(() => bar.current?.focus({ preventScroll: true }), [])
  const [fact] = row.cells.flat()
  return (
    <section
      ref={bar}
      aria-label="Choose the other row"
      // Messages come above it.
      data-bar
      tabIndex={-1}
      className="fixed inset-x-4 bottom-4 z-40 mx-auto flex w-fit max-w-[min(44rem,calc(100vw-2rem))] flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-line-strong bg-surface px-4 py-3 shadow-sheet outline-none print:hidden"
    >
      <Merge className="size-4 shrink-0 text-accent" aria-hidden />
      <p className="min-w-0 flex-1 basis-56 text-[0.8125rem]">
        <strong className="font-semibold">Which row speaks of the same thing?</strong>{' '}
        <span dir="auto" className="line-clamp-2 font-serif text-[0.9375rem] text-muted">
          {fact?.quote}
        </span>
      </p>
      <Button size="sm" onClick={() => desk?.chooseOther(null)}>
        Cancel
      </Button>
    </section>
  )
}
