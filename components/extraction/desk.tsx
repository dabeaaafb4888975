'use client'
import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Span } from '#core/fact.ts'
import { tokenize } from '#core/text/tokens.ts'

/** What the panel beside the text is about: a fact by its number, a sentence by its start, or words to be added. */
export type Chosen = { fact: number } | { at: number } | { add: Span } | null

type Desk = {
  chosen: Chosen
  choose: (chosen: Chosen) => void
  /** The words that are, or were last, selected in the text. */
  selected: Span | null
  /** The part of the text that is shown; offsets are those of the whole. */
  text: string
  from: number
  words: Span[]
}

const Context = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(Context)
  if (!desk) throw new Error('useDesk needs a Desk above it')
  return desk
}

type Props = { initial: Chosen; text: string; from: number; children: ReactNode }

/**
 * Ties the text to the panel beside it. Marks are set on the elements themselves, as in fact-walk.tsx, and set again
 * whenever the server has sent the text anew.
 */
export function Desk({ initial, text, from, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<Chosen>(initial)
  const [selected, setSelected] = useState<Span | null>(null)
  const words = useMemo(
    () => tokenize(text).map(({ start, end }) => ({ start: start + from, end: end + from })),
    [text, from],
  )

  const came = useRef<HTMLElement | null>(null)
  const choose = useCallback((next: Chosen) => {
    setChosen(next)
    writeAddress(next)
    if (next && !('add' in next)) return
    setSelected(null)
    if (next === null) came.current?.focus({ preventScroll: true })
  }, [])

  useEffect(() => mark(root.current, chosen))

  // What was asked for by the address; later, what the panel would cover where it lies over the text.
  const first = useRef(initial !== null)
  useEffect(() => {
    const element = root.current?.querySelector('[data-on]')
    if (!chosen || !element) return
    const narrow = !window.matchMedia('(min-width: 64rem)').matches
    const covered = narrow && element.getBoundingClientRect().bottom > window.innerHeight * 0.4
    if (first.current || covered) element.scrollIntoView({ block: narrow ? 'start' : 'center' })
    first.current = false
  }, [chosen])

  useEffect(() => {
    function note() {
      const span = selectedSpan(root.current)
      if (span) setSelected(span)
    }
    document.addEventListener('selectionchange', note)
    return () => document.removeEventListener('selectionchange', note)
  }, [])

  function click(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    const target = event.target as HTMLElement
    const link = target.closest<HTMLAnchorElement>('a[data-sentence], a[data-fact]')
    if (link) {
      event.preventDefault()
      if (link.dataset.sentence) came.current = link
      choose(link.dataset.fact ? { fact: Number(link.dataset.fact) } : { at: Number(link.dataset.sentence) })
      focusPanel()
      return
    }
    if (window.getSelection()?.isCollapsed === false) return
    const n = target.closest<HTMLElement>('[data-facts]')?.dataset.facts?.split(' ')[0]
    const row = target.closest<HTMLElement>('[data-row]')?.dataset.row
    if (n) choose({ fact: Number(n) })
    else if (row) choose({ at: Number(row) })
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && root.current) root.current.dataset.quiet = ''
  }
  function speak() {
    if (root.current) delete root.current.dataset.quiet
  }

  return (
    <Context value={{ chosen, choose, selected, text, from, words }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a net for events of the links and words within */}
      <div ref={root} onClick={click} onKeyDown={press} onPointerMove={speak} onFocus={speak}>
        {children}
      </div>
    </Context>
  )
}

/** Where somebody is who works by keyboard: at the head of what they chose. */
export const PANEL_HEAD = 'extraction-panel'

export function focusPanel() {
  requestAnimationFrame(() => document.getElementById(PANEL_HEAD)?.focus({ preventScroll: true }))
}

function mark(root: HTMLElement | null, chosen: Chosen) {
  for (const element of root?.querySelectorAll<HTMLElement>('[data-row][data-on], [data-facts][data-on]') ??
    [])
    delete element.dataset.on
  if (!chosen || 'add' in chosen) return
  const selector = 'fact' in chosen ? `[data-facts~="${chosen.fact}"]` : `[data-row="${chosen.at}"]`
  for (const element of root?.querySelectorAll<HTMLElement>(selector) ?? []) element.dataset.on = ''
}

/** The selection in offsets of the text; null where it is empty or not in the text. */
function selectedSpan(root: HTMLElement | null): Span | null {
  const selection = window.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(root, range.startContainer, range.startOffset, 'start')
  const end = offsetOf(root, range.endContainer, range.endOffset, 'end')
  return start !== null && end !== null && end > start ? { start, end } : null
}

/** An end that lies between words, as after a double click on a paragraph, counts as the nearest word inside. */
function offsetOf(root: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number | null {
  const holder = node.parentElement
  if (node.nodeType === Node.TEXT_NODE && holder?.dataset.at !== undefined && root.contains(holder)) {
    return Number(holder.dataset.at) + offset
  }
  const point = document.createRange()
  point.setStart(node, offset)
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')]
  const after = pieces.findIndex((piece) => point.comparePoint(piece, 0) >= 0)
  const near = edge === 'start' ? pieces[after] : pieces.at(after < 0 ? -1 : after - 1)
  if (!near || (edge === 'end' && after === 0)) return null
  const at = Number(near.dataset.at)
  return edge === 'start' ? at : at + (near.textContent?.length ?? 0)
}

/** The address names what is shown, so that it can be shared; going back leads out of the page. */
function writeAddress(chosen: Chosen) {
  const url = new URL(window.location.href)
  url.searchParams.delete('fact')
  url.searchParams.delete('at')
  if (chosen && 'fact' in chosen) url.searchParams.set('fact', String(chosen.fact))
  if (chosen && 'at' in chosen) url.searchParams.set('at', String(chosen.at))
  window.history.replaceState(null, '', url)
}
