'use client'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'

/** Lights every element with the same `data-row` as the one pointed at or focused; a click also brings them into view. */
export function LinkRows({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string | null>(null)

  useEffect(() => {
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      element.toggleAttribute('data-lit', element.dataset.row === lit)
    }
  }, [lit])

  const rowOf = (event: SyntheticEvent) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null

  function bringIntoView(event: SyntheticEvent) {
    const pointed = rowOf(event)
    if (!pointed) return
    const seen = new Set([pointed.closest('article')])
    for (const element of root.current?.querySelectorAll<HTMLElement>(
      `[data-row="${pointed.dataset.row}"]`,
    ) ?? []) {
      const article = element.closest('article')
      if (seen.has(article)) continue
      seen.add(article)
      element.scrollIntoView({ block: 'center', behavior: 'smooth' })
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the buttons inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside send clicks for keys
    <div
      ref={root}
      onMouseOver={(event) => setLit(rowOf(event)?.dataset.row ?? null)}
      onFocus={(event) => setLit(rowOf(event)?.dataset.row ?? null)}
      onBlur={() => setLit(null)}
      onClick={bringIntoView}
    >
      {children}
    </div>
  )
}
