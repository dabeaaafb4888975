'use client'
import {
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Relation } from '#core/comparison.ts'
import { curveOf, follow, type Geometry, measure } from './text-geometry.ts'

/** Two texts that have a row, by the numbers of their columns. */
export type TextLink = { row: number; relation: Relation; from: number; to: number }

/** Lines are told apart by their strokes too. */
const STROKE: Record<Relation, { color: string; width: number; dashes?: string }> = {
  agree: { color: 'var(--agree)', width: 1.25 },
  differ: { color: 'var(--differ)', width: 1.5, dashes: '6 3' },
  contradict: { color: 'var(--contradict)', width: 2.5 },
  update: { color: 'var(--update)', width: 1.5, dashes: '2 3' },
  only: { color: 'var(--line-strong)', width: 1 },
}

/**
 * Texts side by side (`data-text`), each with a part that scrolls (`data-scroller`). Scrolling one brings the others
 * along; lines join the words of a row (`data-row`); pointing at them lights them everywhere. On a phone one text is in
 * sight and the next a swipe away. Lines are set on their elements directly: they change with every frame.
 */
export function TextBoard({
  links,
  legend,
  children,
}: {
  links: TextLink[]
  legend: ReactNode
  children: ReactNode
}) {
  const board = useRef<HTMLDivElement>(null)
  const lines = useRef<SVGSVGElement>(null)
  const geometry = useRef<Geometry | null>(null)
  const leader = useRef<number | null>(null)
  const [together, setTogether] = useState(true)
  const [lit, setLit] = useState<string | null>(null)

  const draw = useCallback(() => {
    const { current } = geometry
    if (!current || !lines.current) return
    for (const [i, path] of [...lines.current.children].entries()) {
      const link = links[i]
      if (link) path.setAttribute('d', curveOf(current, link.row, link.from, link.to))
    }
  }, [links])

  useEffect(() => {
    const element = board.current
    if (!element) return
    const layOut = () => {
      geometry.current = measure(element)
      lines.current?.setAttribute('width', String(element.scrollWidth))
      draw()
    }
    const watch = new ResizeObserver(layOut)
    watch.observe(element)
    // Letters change their width when their font arrives.
    document.fonts.ready.then(layOut)
    return () => watch.disconnect()
  }, [draw])

  useEffect(() => {
    const element = board.current
    if (!element) return
    let asked = 0
    function scrolled({ target }: Event) {
      const text = textOf(target)
      if (text === null) return
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => {
        if (together && leader.current === text && geometry.current) follow(geometry.current, text)
        draw()
      })
    }
    // Who touches a text leads; those that are brought along must not lead in turn.
    const lead = ({ target }: Event) => {
      leader.current = textOf(target) ?? leader.current
    }
    const touches = ['pointerover', 'pointerdown', 'wheel', 'focusin', 'keydown'] as const
    element.addEventListener('scroll', scrolled, { capture: true, passive: true })
    for (const touch of touches) element.addEventListener(touch, lead, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      element.removeEventListener('scroll', scrolled, { capture: true })
      for (const touch of touches) element.removeEventListener(touch, lead)
    }
  }, [draw, together])

  useEffect(() => {
    for (const element of board.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      element.toggleAttribute('data-lit', element.dataset.row === lit)
    }
  }, [lit])

  function light(event: SyntheticEvent) {
    const pointed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    setLit(pointed?.dataset.row ?? null)
  }
  function jump(event: MouseEvent) {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-row]') : null
    const words = link && document.getElementById(link.hash.slice(1))
    if (!words || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    // The text that is brought to its words leads now, or it would be scrolled back.
    leader.current = null
    words.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    words.focus({ preventScroll: true })
  }

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5 print:hidden">
        {legend}
        <label className="flex items-center gap-2 text-[0.8125rem] max-md:hidden">
          <input
            type="checkbox"
            checked={together}
            onChange={(event) => setTogether(event.target.checked)}
            className="size-4 accent-accent"
          />
          Scroll together
        </label>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a net for events of the links inside, which work by key */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link is pressed by Enter, which is a click */}
      <div
        ref={board}
        onMouseOver={light}
        onFocus={light}
        onBlur={() => setLit(null)}
        onClick={jump}
        className="relative isolate grid auto-cols-[calc(100%-2rem)] grid-flow-col gap-4 overflow-x-auto pb-2 max-md:snap-x max-md:snap-mandatory md:h-[max(24rem,calc(100dvh-5rem))] md:auto-cols-[minmax(16.5rem,1fr)] md:grid-rows-[minmax(0,1fr)] md:gap-10 print:block print:h-auto print:overflow-visible"
      >
        {children}
        <svg
          ref={lines}
          aria-hidden="true"
          className="pointer-events-none absolute top-0 left-0 -z-10 h-full max-md:hidden print:hidden"
        >
          {links.map(({ row, relation, from }) => (
            <path
              key={`${row} ${from}`}
              data-row={row}
              fill="none"
              stroke={STROKE[relation].color}
              strokeWidth={STROKE[relation].width}
              strokeDasharray={STROKE[relation].dashes}
              className="opacity-70 data-lit:stroke-4 data-lit:opacity-100"
            />
          ))}
        </svg>
      </div>
    </>
  )
}

/** The number of the text that an event happened in. */
function textOf(target: EventTarget | null): number | null {
  const text = target instanceof Element ? target.closest<HTMLElement>('[data-text]') : null
  return text ? Number(text.dataset.text) : null
}
