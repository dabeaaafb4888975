'use client'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { MOST_COMPARED } from '#server/library/types.ts'

/**
 * The articles that are selected, in the order in which they were. They live in the address alone, so that a shared
 * link, another page of the list and the way back all have them.
 */
export function useSelection() {
  const params = useSearchParams()
  const [refused, setRefused] = useState(false)
  const selected = (params.get('sel') ?? '').split(',').filter(Boolean).slice(0, MOST_COMPARED)

  function select(ids: string[]) {
    const tooMany = ids.length > MOST_COMPARED
    setRefused(tooMany)
    if (tooMany) return
    const next = new URLSearchParams(params)
    if (ids.length > 0) next.set('sel', ids.join(','))
    else next.delete('sel')
    // Not a navigation: nothing has to be asked of the server.
    window.history.replaceState(null, '', `${window.location.pathname}${next.size > 0 ? `?${next}` : ''}`)
  }
  return { selected, select, refused }
}
