'use client'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'

/** Lights every element with the same `data-row` as the one pointed at or focused. */
export function LinkRows({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string | null>(null)

  useEffect(() => {
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      element.toggleAttribute('data-lit', element.dataset.row === lit)
    }
  }, [lit])

  function light(event: SyntheticEvent) {
    const pointed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    setLit(pointed?.dataset.row ?? null)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the links inside
    <div ref={root} onMouseOver={light} onFocus={light} onBlur={() => setLit(null)}>
      {children}
    </div>
  )
}
