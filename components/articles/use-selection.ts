'use client'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { MOST_COMPARED } from '#server/library/types.ts'

/**
 * The articles that are selected, in the order in which they were. They live in the address alone, so that a shared
 * link, another page of the list and the way back all have them.
 */
export function useSelection() {
  const [refused, setRefused] = useState(false)
  const inAddress = read(useSearchParams()).join(',')
  // The address reaches a component a moment after it has changed; a tick must show at once.
  const [shown, setShown] = useState({ address: inAddress, ids: inAddress })
  if (shown.address !== inAddress) setShown({ address: inAddress, ids: inAddress })
  const selected = shown.ids.split(',').filter(Boolean)

  /** `change` gets what is selected at this moment, which may be newer than what was last shown. */
  function select(change: (now: string[]) => string[]) {
    const params = new URLSearchParams(window.location.search)
    const ids = change(read(params))
    const tooMany = ids.length > MOST_COMPARED
    setRefused(tooMany)
    if (tooMany) return
    setShown({ ...shown, ids: ids.join(',') })
    if (ids.length > 0) params.set('sel', ids.join(','))
    else params.delete('sel')
    // Not a navigation: nothing has to be asked of the server.
    window.history.replaceState(null, '', `${window.location.pathname}${params.size > 0 ? `?${params}` : ''}`)
  }
  return { selected, select, refused }
}

function read(params: { get(name: string): string | null }): string[] {
  return (params.get('sel') ?? '').split(',').filter(Boolean).slice(0, MOST_COMPARED)
}
