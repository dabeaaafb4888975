'use client'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Paragraph } from '#server/compare/types.ts'

/** The words whose paragraph is asked for: a span of a version. */
export type Place = { versionId: string; start: number; end: number }

export type Opened =
  | { state: 'closed' }
  | { state: 'reading' }
  | { state: 'failed' }
  | (Paragraph & { state: 'open' })

const CLOSED: Opened = { state: 'closed' }

/**
 * Which paragraphs are open around facts, and their words. It outlives the cells, which come and go as the table is
 * scrolled. A paragraph is fetched when it is opened for the first time.
 */
export type ParagraphStore = ReturnType<typeof createParagraphStore>

export function createParagraphStore(fetchParagraph: (place: Place) => Promise<Paragraph> = read) {
  const known = new Map<string, Paragraph>()
  const opened = new Map<string, Opened>()
  const listeners = new Set<() => void>()
  const get = (place: Place) => opened.get(keyOf(place)) ?? CLOSED

  function set(place: Place, next: Opened) {
    opened.set(keyOf(place), next)
    for (const listener of listeners) listener()
  }

  async function open(place: Place) {
    const before = known.get(keyOf(place))
    if (before) return set(place, { ...before, state: 'open' })
    set(place, { state: 'reading' })
    try {
      const paragraph = await fetchParagraph(place)
      known.set(keyOf(place), paragraph)
      // It may have been closed again in the meantime.
      if (get(place).state === 'reading') set(place, { ...paragraph, state: 'open' })
    } catch {
      if (get(place).state === 'reading') set(place, { state: 'failed' })
    }
  }

  return {
    get,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Opens what is closed, or could not be read; closes what is open. Of several, all are closed only if all are open. */
    async toggle(places: Place[]): Promise<void> {
      const closed = places.filter((place) => ['closed', 'failed'].includes(get(place).state))
      if (closed.length === 0) for (const place of places) set(place, CLOSED)
      await Promise.all(closed.map(open))
    },
  }
}

const keyOf = ({ versionId, start, end }: Place) => `${versionId} ${start} ${end}`

async function read({ versionId, start, end }: Place): Promise<Paragraph> {
  const answer = await fetch(`/compare/paragraph?version=${versionId}&start=${start}&end=${end}`)
  if (!answer.ok) throw new Error(`The paragraph was answered with ${answer.status}.`)
  return answer.json()
}

export const Paragraphs = createContext<ParagraphStore | null>(null)

/** Whether the paragraph around a place is open, with its words, and what opens and closes it. */
export function useParagraph(place: Place): { opened: Opened; toggle: () => void } {
  const store = useContext(Paragraphs)
  const opened = useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.get(place) ?? CLOSED,
    () => CLOSED,
  )
  return { opened, toggle: () => store?.toggle([place]) }
}

const never = () => () => {}
