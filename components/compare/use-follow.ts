'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'

/**
 * Leads where a plain link points without loading the portal anew. A long table has hundreds of links: plain ones cost
 * nothing until one of them is pressed.
 */
export function useFollow(): (event: MouseEvent) => void {
  const router = useRouter()
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href')
    if (!href?.startsWith('/') || link?.target || event.defaultPrevented || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.push(href as Route)
  }
}
