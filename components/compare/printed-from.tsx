'use client'
import { useLayoutEffect } from 'react'
import { usePrinting } from './use-printing.ts'

/** A longer address does not fit the foot of a page; it stands once, below the head. */
const FITS = 140

/** Where a printed page is from and when it was printed: at the foot of every sheet, by way of a variable of the style. */
export function PrintedFrom() {
  const printing = usePrinting()
  useLayoutEffect(() => {
    if (!printing) return
    const { href, origin, pathname } = window.location
    const on = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    const from = href.length > FITS ? `${origin}${pathname}` : href
    const { style } = document.documentElement
    style.setProperty('--printed-from', JSON.stringify(`Collate, printed on ${on} · ${from}`))
    return () => void style.removeProperty('--printed-from')
  }, [printing])
  if (!printing || window.location.href.length <= FITS) return null
  return <p className="-mt-3 mb-4 text-[0.625rem] wrap-anywhere text-muted">{window.location.href}</p>
}
