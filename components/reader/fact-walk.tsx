'use client'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '../ui/button.tsx'

type Props = {
  /** Numbers of the facts on this page, in the order of the text. */
  facts: number[]
  initial: number | null
  children: ReactNode
}

/**
 * Ties the text to the facts beside it, by pointer and by keyboard. The marks are set on the elements themselves: a
 * long report has thousands of them, and rendering them again for each step would be slow. Server components own the
 * elements, and none of them knows `data-on` changes, so nothing is taken back.
 */
export function FactWalk({ facts, initial, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [on, setOn] = useState(initial)

  const show = useCallback((n: number | null, from: 'text' | 'list' | 'keys' | 'address') => {
    setOn(n)
    mark(root.current, 'on', n)
    if (n === null) return
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${n}"]`)
    const words = root.current?.querySelector<HTMLElement>(`[data-facts~="${n}"]`)
    if (from !== 'list') keepInView(card)
    if (from !== 'text')
      words?.scrollIntoView({ block: from === 'address' ? 'center' : 'nearest', behavior: 'instant' })
    if (from === 'keys') card?.querySelector<HTMLElement>('a[data-fact]')?.focus({ preventScroll: true })
  }, [])

  useEffect(() => {
    if (initial !== null) show(initial, 'address')
  }, [initial, show])

  const step = useCallback(
    (by: number) => {
      const at = on === null ? (by > 0 ? -1 : facts.length) : facts.indexOf(on)
      const next = facts[Math.min(facts.length - 1, Math.max(0, at + by))]
      if (next !== undefined) show(next, 'keys')
    },
    [facts, on, show],
  )

  useEffect(() => {
    function press(event: globalThis.KeyboardEvent) {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]')) return
      if (event.key === 'j') step(1)
      else if (event.key === 'k') step(-1)
      else if (event.key === 'Escape' && on !== null) {
        show(null, 'keys')
        writeAddress(null)
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, show, step])

  function click(event: MouseEvent) {
    const target = event.target as HTMLElement
    const link = target.closest<HTMLAnchorElement>('a[data-fact]')
    const words = target.closest<HTMLElement>('[data-facts]')
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault()
      pin(Number(link.dataset.fact), 'list')
    } else if (words && window.getSelection()?.isCollapsed !== false) {
      pin(Number(words.dataset.facts?.split(' ')[0]), 'text')
    }
  }
  function pin(n: number, from: 'text' | 'list') {
    show(n, from)
    writeAddress(n)
  }
  function arrows(event: KeyboardEvent) {
    const inList = (event.target as HTMLElement).closest('[data-card]')
    if (!inList || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  }
  function hover(event: PointerEvent) {
    if (event.pointerType === 'touch') return
    const target = event.target as HTMLElement
    const words = target.closest<HTMLElement>('[data-facts]')?.dataset.facts?.split(' ')[0]
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card
    mark(root.current, 'near', words || card ? Number(words ?? card) : null)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a net for events of the links and words within, which have roles of their own
    <div
      ref={root}
      onClick={click}
      onKeyDown={arrows}
      onPointerOver={hover}
      onPointerLeave={() => mark(root.current, 'near', null)}
    >
      {children}
      {on !== null && (
        <div className="fixed inset-x-0 bottom-0 z-30 flex h-12 items-center justify-between gap-2 border-t border-line bg-surface px-4 lg:hidden print:hidden">
          <span className="text-[0.8125rem] text-muted">
            Fact {facts.indexOf(on) + 1} of {facts.length}
          </span>
          <span className="flex gap-1">
            <Button size="sm" variant="quiet" aria-label="Fact before" onClick={() => step(-1)}>
              <ChevronUp className="size-5" aria-hidden />
            </Button>
            <Button size="sm" variant="quiet" aria-label="Next fact" onClick={() => step(1)}>
              <ChevronDown className="size-5" aria-hidden />
            </Button>
            <Button
              size="sm"
              variant="quiet"
              aria-label="Close the fact"
              onClick={() => {
                show(null, 'keys')
                writeAddress(null)
              }}
            >
              <X className="size-5" aria-hidden />
            </Button>
          </span>
        </div>
      )}
    </div>
  )
}

function mark(root: HTMLElement | null, state: 'on' | 'near', n: number | null) {
  for (const element of root?.querySelectorAll<HTMLElement>(`[data-${state}]`) ?? []) {
    delete element.dataset[state]
    if (state === 'on') element.querySelector('a[data-fact]')?.removeAttribute('aria-current')
  }
  if (n === null) return
  for (const element of root?.querySelectorAll<HTMLElement>(`[data-card="${n}"], [data-facts~="${n}"]`) ??
    []) {
    element.dataset[state] = ''
    if (state === 'on') element.querySelector('a[data-fact]')?.setAttribute('aria-current', 'true')
  }
}

/** Scrolls the list beside the text, and never the page: the reader's eyes are on the words. */
function keepInView(card: HTMLElement | null | undefined) {
  const list = card?.closest<HTMLElement>('[data-list]')
  if (!card || !list || list.scrollHeight <= list.clientHeight) return
  const above = card.offsetTop - list.scrollTop
  if (above >= 0 && above + card.offsetHeight <= list.clientHeight) return
  list.scrollTop = card.offsetTop - (list.clientHeight - card.offsetHeight) / 3
}

/** The address names the fact, so that it can be shared; going back leads out of the report, not through its facts. */
function writeAddress(n: number | null) {
  const url = new URL(window.location.href)
  if (n === null) url.searchParams.delete('fact')
  else url.searchParams.set('fact', String(n))
  window.history.replaceState(null, '', url)
}
