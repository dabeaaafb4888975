'use client'
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** How near to the edge of the window a drag scrolls it, and how fast, in pixels. */
const EDGE = 90
const STEP = 14

type Drag = { id: string; before: string | null }

/**
 * Dragging the items of a list by a handle, with mouse, pen or finger. Items carry `data-item` with their id.
 * @param drop is told which item was let go in front of which other, null for the end.
 * @returns what is being dragged and in front of what it would land, and the handle's event handlers.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  drop: (id: string, before: string | null) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const pointer = useRef(0)

  useEffect(() => {
    if (drag === null) return
    let frame = requestAnimationFrame(function scroll() {
      if (pointer.current < EDGE) window.scrollBy(0, -STEP)
      else if (pointer.current > window.innerHeight - EDGE) window.scrollBy(0, STEP)
      frame = requestAnimationFrame(scroll)
    })
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setDrag(null)
    document.addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('keydown', onKey)
    }
  }, [drag])

  function itemBelow(y: number, id: string): string | null {
    const items = list.current?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? []
    for (const item of items) {
      const { top, height } = item.getBoundingClientRect()
      if (item.dataset.item !== id && y < top + height / 2) return item.dataset.item ?? null
    }
    return null
  }

  const handle = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      pointer.current = event.clientY
      setDrag({ id, before: itemBelow(event.clientY, id) })
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag?.id !== id) return
      pointer.current = event.clientY
      const before = itemBelow(event.clientY, id)
      if (before !== drag.before) setDrag({ id, before })
    },
    onPointerUp() {
      if (drag?.id !== id) return
      setDrag(null)
      drop(id, drag.before)
    },
    onPointerCancel: () => setDrag(null),
  })
  return { drag, handle }
}
