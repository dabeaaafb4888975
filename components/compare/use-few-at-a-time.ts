'use client'
import type { VirtualItem } from '@tanstack/react-virtual'
import { startTransition, useEffect, useReducer, useRef } from 'react'

/** Rows of twelve reports take some milliseconds each to lay out and paint: so many fit into a frame of a scroll. */
const FEW = 2

/**
 * Of the rows that are to be in the page those that are there already, and the few next to them; the others follow in
 * the frames after. At first, when there is nothing to keep moving, all come at once.
 */
export function useFewAtATime(wanted: VirtualItem[]): VirtualItem[] {
  const there = useRef<ReadonlySet<VirtualItem['key']>>(new Set())
  const [, goOn] = useReducer((turn: number) => turn + 1, 0)
  const items = fewMore(wanted, there.current)
  useEffect(() => {
    there.current = new Set(items.map(({ key }) => key))
    if (items.length < wanted.length) startTransition(goOn)
  })
  return items
}

/**
 * The wanted ones that are there, and on either side the nearest few that are not. After a jump, which leaves none of
 * them there, it begins in the middle, which is what is looked at.
 */
export function fewMore<Item extends Pick<VirtualItem, 'key'>>(
  wanted: Item[],
  there: ReadonlySet<Item['key']>,
): Item[] {
  if (there.size === 0) return wanted
  const isThere = wanted.map(({ key }) => there.has(key))
  const middle = wanted.length >> 1
  const [first, last] = isThere.includes(true)
    ? [isThere.indexOf(true) - FEW, isThere.lastIndexOf(true) + FEW]
    : [middle - FEW, middle + FEW]
  return wanted.filter((_, at) => isThere[at] || (at >= first && at <= last))
}
