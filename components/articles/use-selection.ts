'use client'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { MOST_SELECTED } from '#server/library/types.ts'
import { useScripted } from '../list/use-scripted.ts'
import { isInTab, keepSelected, readSelected } from './kept-selection.ts'

/**
 * The articles that are selected, in the order in which they were. They live in the address, or the address says that
 * the tab has them, so that another page of the list and the way back have them, too.
 */
export function useSelection() {
  const scripted = useScripted()
  const [refused, setRefused] = useState(false)
  const word = useSearchParams().get('sel')
  // What the tab has is not known where the page is made.
  const inAddress = scripted || !isInTab(word) ? readSelected(word).join(',') : ''
  // The address reaches a component a moment after it has changed; a tick must show at once.
  const [shown, setShown] = useState({ address: inAddress, ids: inAddress })
  if (shown.address !== inAddress) setShown({ address: inAddress, ids: inAddress })
  const selected = shown.ids.split(',').filter(Boolean)

  /** `change` gets what is selected at this moment, which may be newer than what was last shown. */
  function select(change: (now: string[]) => string[]) {
    const params = new URLSearchParams(window.location.search)
    const ids = [...new Set(change(readSelected(params.get('sel'))))]
    const tooMany = ids.length > MOST_SELECTED
    setRefused(tooMany)
    if (tooMany) return
    const kept = keepSelected(ids)
    if (kept) params.set('sel', kept)
    else params.delete('sel')
    setShown({ ...shown, ids: ids.join(',') })
    // Not a navigation: nothing has to be asked of the server.
    window.history.replaceState(null, '', `${window.location.pathname}${params.size > 0 ? `?${params}` : ''}`)
  }
  return { selected, select, refused }
}
